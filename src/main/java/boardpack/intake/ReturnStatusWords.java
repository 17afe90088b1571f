package boardpack.intake;

import boardpack.basics.Dates;
import boardpack.intake.ReceivedFiles.Before;
import boardpack.intake.ReturnStatus.Link;
import boardpack.returns.ReceivedReturn;
import boardpack.returns.ReturnKey;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says where one return stands and what to do about it.
 *
 * @param due the day on which it is due; empty where it has none
 */
record ReturnStatusWords(ReturnKey key, String name, Optional<LocalDate> due, LocalDate today) {
  private static final String CORRECT = "Correct the marked cells, save, and drop the file again.";

  /**
   * @param versions all of them, the latest first
   * @param refused the latest file for it that was refused, if any
   * @param place of a file, by its SHA-256
   */
  ReturnStatus of(
      List<ReceivedReturn> versions, @Nullable Before refused, Function<String, String> place) {
    var counts = versions.stream().filter(version -> !version.isHeld()).findFirst();
    if (refused != null && counts.filter(it -> isLater(it, refused)).isEmpty()) {
      return refused(refused, counts);
    }
    if (!versions.isEmpty() && versions.get(0).isHeld()) {
      return held(versions.get(0), counts);
    }
    return counts.map(version -> received(version, place)).orElseGet(this::missing);
  }

  private static boolean isLater(ReceivedReturn version, Before refused) {
    return !version.received().isBefore(refused.receivedAt());
  }

  private ReturnStatus refused(Before file, Optional<ReceivedReturn> counts) {
    return new ReturnStatus(
        key,
        name,
        Standing.REFUSED,
        counts.isPresent() ? 0 : daysLate(today),
        "Refused on " + Dates.words(file.receivedAt()) + "." + until(counts),
        CORRECT,
        links(file.place()));
  }

  private ReturnStatus held(ReceivedReturn version, Optional<ReceivedReturn> counts) {
    return new ReturnStatus(
        key,
        name,
        Standing.HELD,
        daysLate(Dates.day(version.received())),
        "Submission %d of %s came after the packs were cut.%s"
            .formatted(version.submission(), Dates.words(version.received()), until(counts)),
        "Ask for it to be accepted: intake --accept " + version.sha256(),
        List.of());
  }

  private static String until(Optional<ReceivedReturn> counts) {
    return counts
        .map(version -> " Submission %d counts until then.".formatted(version.submission()))
        .orElse("");
  }

  private ReturnStatus received(ReceivedReturn version, Function<String, String> place) {
    boolean isPartly = version.state().equals("partly");
    return new ReturnStatus(
        key,
        name,
        isPartly ? Standing.PARTLY : Standing.RECEIVED,
        daysLate(Dates.day(version.received())),
        receivedWords(version),
        isPartly ? "Some sheets were refused. " + CORRECT : "",
        isPartly ? links(place.apply(version.sha256())) : List.of());
  }

  private String receivedWords(ReceivedReturn version) {
    var words = new StringBuilder("Received " + Dates.words(version.received()));
    long late = daysLate(Dates.day(version.received()));
    words.append(late > 0 ? ", " + days(late) + " late." : ".");
    if (version.submission() > 1) {
      words.append(" Submission ").append(version.submission()).append('.');
    }
    version
        .figuresOf()
        .filter(month -> !month.equalsIgnoreCase(key.period().monthNumber()))
        .ifPresent(month -> words.append(" No new report: figures of ").append(month).append('.'));
    return words.toString();
  }

  private ReturnStatus missing() {
    long late = daysLate(today);
    var words =
        due.map(
                day ->
                    late > 0
                        ? "Was due on %s: %s late.".formatted(Dates.words(day), days(late))
                        : "Due on %s.".formatted(Dates.words(day)))
            .orElse("");
    var next = late > 0 ? "Ask its finance team for it." : "";
    return new ReturnStatus(key, name, Standing.MISSING, late, words, next, List.of());
  }

  private long daysLate(LocalDate day) {
    return due.map(last -> Math.max(0, ChronoUnit.DAYS.between(last, day))).orElse(0L);
  }

  private static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }

  private static List<Link> links(String place) {
    return place.isEmpty()
        ? List.of()
        : List.of(
            new Link("what is wrong", place + ".findings.txt"),
            new Link("marked workbook", place + ".marked.xlsx"),
            new Link("marked workbook", place + ".marked.xls"));
  }
}
