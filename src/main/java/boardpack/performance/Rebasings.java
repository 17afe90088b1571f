package boardpack.performance;

import boardpack.command.Home;
import boardpack.command.WrongUsage;
import boardpack.reference.ReferenceFile;
import boardpack.reference.ReferenceFile.Row;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * All decisions to re-base, as people wrote them down.
 *
 * <pre>
 * organisation,indicator_code,from,decided_on,decided_by_role,reason
 * RXH,AE4H,2017-10-01,2017-11-14,Chief operating officer,Streaming at the front door began
 * </pre>
 */
public record Rebasings(List<Rebasing> decisions) {
  public static final Rebasings NONE = new Rebasings(List.of());

  public Rebasings {
    decisions = List.copyOf(decisions);
  }

  /** Those of a home, in {@code jobs/rebasings.csv}; none where it has no such file. */
  public static Rebasings of(Home home) {
    var file = home.jobs().resolve("rebasings.csv");
    if (!Files.exists(file)) {
      return NONE;
    }
    try (var reader = Files.newBufferedReader(file)) {
      return read(file.toString(), reader);
    } catch (IOException unreadable) {
      throw new WrongUsage(file + " cannot be read: " + unreadable.getMessage());
    }
  }

  /**
   * @throws boardpack.reference.WrongReferenceFile if a decision lacks its date, role or reason
   */
  public static Rebasings read(String name, Reader reader) {
    return new Rebasings(
        ReferenceFile.read(name, reader).rows().stream().map(Rebasings::decision).toList());
  }

  public Stream<Rebasing> of(String organisation, String indicator) {
    return decisions.stream()
        .filter(each -> each.organisation().equals(organisation))
        .filter(each -> each.indicator().equals(indicator));
  }

  List<LocalDate> datesOf(String organisation, String indicator) {
    return of(organisation, indicator).map(Rebasing::from).toList();
  }

  private static Rebasing decision(Row row) {
    return new Rebasing(
        row.required("organisation"),
        row.required("indicator_code"),
        day(row, "from"),
        day(row, "decided_on"),
        row.required("decided_by_role"),
        row.required("reason"));
  }

  private static LocalDate day(Row row, String heading) {
    return row.date(heading).orElseThrow(() -> row.wrong(heading, "a date such as 2017-04-01"));
  }
}
