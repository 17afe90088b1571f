package boardpack.pack;

import boardpack.command.Failed;
import boardpack.command.Home;
import boardpack.reference.ReferenceFile;
import boardpack.reference.WrongReferenceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The waivers of a home, {@code jobs/waivers.csv}:
 *
 * <pre>
 * control,footprint,period,by,role,reason,given_on,until
 * completeness,E54000012,2017-04,Jo Bell,lead finance director,RTG is being audited,2017-05-22,2017-06-30
 * </pre>
 *
 * <p>A waiver without a name, a reason and an end date is none.
 */
final class Waivers {
  static final String FILE = "waivers.csv";
  static final String HEADINGS = "control,footprint,period,by,role,reason,given_on,until";
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  private final List<ReferenceFile.Row> rows;

  private Waivers(List<ReferenceFile.Row> rows) {
    this.rows = rows;
  }

  static Waivers of(Home home) {
    var file = home.jobs().resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return new Waivers(List.of());
    }
    try (var reader = Files.newBufferedReader(file)) {
      return new Waivers(ReferenceFile.read("jobs/" + FILE, reader).rows());
    } catch (IOException | WrongReferenceFile fault) {
      throw new Failed("Cannot read jobs/" + FILE + ": " + fault.getMessage(), fault);
    }
  }

  /** The waiver under which the pack may be published although the control fails. */
  Optional<Waiver> of(String control, Pack pack) {
    var day = LocalDate.ofInstant(pack.cut().knownAt(), LONDON);
    return rows.stream()
        .filter(row -> row.text("control").equals(control))
        .filter(row -> row.text("footprint").equals(pack.footprint().code()))
        .filter(row -> row.text("period").equals(pack.period().toString()))
        .map(Waivers::waiver)
        .filter(waiver -> !waiver.until().isBefore(day))
        .findFirst();
  }

  private static Waiver waiver(ReferenceFile.Row row) {
    return new Waiver(
        row.required("control"),
        row.required("by"),
        row.required("role"),
        row.required("reason"),
        row.date("given_on").orElseThrow(() -> row.wrong("given_on", "a date, 2017-05-22")),
        row.date("until").orElseThrow(() -> row.wrong("until", "a date, 2017-06-30")));
  }
}
