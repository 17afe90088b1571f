package boardpack.returns.reading;

import boardpack.returns.TemplateColumn;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The values that a column allows, ranges such as {@code M1..M12} and {@code 0..5} included. */
final class Allowed {
  private Allowed() {}

  /** The allowed value that a text means, whatever its case and blanks. */
  static Optional<String> choice(TemplateColumn column, String text) {
    var plain = Plain.of(text);
    return choices(column).filter(choice -> Plain.of(choice).equals(plain)).findFirst();
  }

  static boolean contains(TemplateColumn column, BigDecimal number) {
    if (column.allowed().isEmpty()) {
      return true;
    }
    var ends = column.allowed().get(0).split("\\.\\.", -1);
    return number.compareTo(new BigDecimal(ends[0])) >= 0
        && (ends[1].isEmpty() || number.compareTo(new BigDecimal(ends[1])) <= 0);
  }

  /** As a sentence's end: {@code Y or N}, {@code M1 to M12}. */
  static String words(TemplateColumn column) {
    return String.join(", ", column.allowed()).replace("..", " to ");
  }

  private static Stream<String> choices(TemplateColumn column) {
    return column.allowed().equals(List.of("M1..M12"))
        ? IntStream.rangeClosed(1, 12).mapToObj(month -> "M" + month)
        : column.allowed().stream();
  }
}
