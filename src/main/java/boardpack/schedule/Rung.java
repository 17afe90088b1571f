package boardpack.schedule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One rung of the ladder on which reminders go up: {@code 2 working days after: organisation,
 * lead}.
 *
 * @param days working days after the due date; less than nought before it
 * @param to who is written to from this rung on
 */
record Rung(int days, List<String> to) {
  static final String EXAMPLES =
      "Examples: 2 working days before; on the day; 1 working day after; 4 working days after";

  private static final Pattern WORDS = Pattern.compile("(\\d{1,2}) working days? (before|after)");

  Rung {
    to = List.copyOf(to);
  }

  /** Reads when and to whom; empty when the first makes no sense. */
  static Optional<Rung> read(String when, String whom) {
    return days(when.strip())
        .map(days -> new Rung(days, Stream.of(whom.split(",")).map(String::strip).toList()));
  }

  private static Optional<Integer> days(String when) {
    if (when.equals("on the day")) {
      return Optional.of(0);
    }
    var words = WORDS.matcher(when);
    if (!words.matches()) {
      return Optional.empty();
    }
    int days = Integer.parseInt(words.group(1));
    return Optional.of(words.group(2).equals("before") ? -days : days);
  }
}
