package boardpack.returns.rules;

import boardpack.basics.Severity;
import boardpack.basics.Shown;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Something that can be said of a return. All messages together are the catalogue: console, log,
 * marked workbook, receipt and pack print the same words.
 */
public sealed interface Message
    permits ShapeMessage, CellMessage, CoverMessage, RowMessage, SheetMessage, PeriodMessage {

  /** The name of the constant. */
  String name();

  Wording wording();

  /** The rule, {@code C01}: stable. */
  default String code() {
    return wording().code();
  }

  default Severity severity() {
    return wording().severity();
  }

  /** Every message there is, by family. */
  static List<Message> catalogue() {
    return Stream.of(
            ShapeMessage.values(),
            CellMessage.values(),
            CoverMessage.values(),
            RowMessage.values(),
            SheetMessage.values(),
            PeriodMessage.values())
        .<Message>flatMap(Arrays::stream)
        .toList();
  }

  /**
   * The words of a message.
   *
   * @param text the sentence, with a {@code %s} for each gap
   * @param remedy what the sender should do
   */
  record Wording(String code, Severity severity, String text, String remedy) {

    /** What came out of a file is made fit to be shown on the way. */
    String filled(Object... gaps) {
      return text.formatted(Arrays.stream(gaps).map(gap -> Shown.of(gap.toString())).toArray());
    }
  }
}
