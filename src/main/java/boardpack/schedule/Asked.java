package boardpack.schedule;

import boardpack.basics.Period;
import boardpack.command.WrongUsage;
import boardpack.reference.Footprint;
import boardpack.reference.Reference;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;

/** What was asked for on the command line, understood or refused in one line. */
final class Asked {
  private Asked() {}

  static Period period(String text) {
    return Period.parse(text)
        .orElseThrow(() -> new WrongUsage("\"%s\" is no month: 2017-04".formatted(text)));
  }

  static Footprint footprint(String text) {
    return Reference.shipped()
        .footprint(text)
        .orElseThrow(
            () ->
                new WrongUsage(
                    "There is no footprint \"%s\": a number from 1 to 44, or a code like E54000012"
                        .formatted(text)));
  }

  /** Those asked for, else all of the job. */
  static List<Footprint> footprints(List<String> asked, List<Footprint> all) {
    return asked.isEmpty() ? all : asked.stream().map(Asked::footprint).distinct().toList();
  }

  static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException notAnInstant) {
      throw new WrongUsage("\"%s\" is no instant: 2018-01-23T17:00:00Z".formatted(text));
    }
  }
}
