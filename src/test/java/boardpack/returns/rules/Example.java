package boardpack.returns.rules;

import boardpack.basics.Checked;
import boardpack.basics.Finding;
import boardpack.returns.Circumstances;
import boardpack.returns.Reading;
import boardpack.returns.Return;
import boardpack.returns.ReturnReader;
import boardpack.returns.WorkbookFixtures;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A broken return and what is said of it.
 *
 * @param broken what was broken, in words
 */
record Example(Message message, String broken, WorkbookFixtures file, Circumstances circumstances) {
  static final Circumstances THEN = Circumstances.at(Instant.parse("2018-01-12T10:00:00Z"));

  static Example of(Message message, String broken, WorkbookFixtures file) {
    return new Example(message, broken, file, THEN);
  }

  /** Sent after other returns. */
  static Example after(Message message, String broken, WorkbookFixtures file, Return... earlier) {
    return new Example(message, broken, file, THEN.knowing(Earlier.of(earlier)));
  }

  Reading read() {
    return ReturnReader.shipped().read(Checked.of(file.workbook()), circumstances);
  }

  /** The first finding with the words of the message. */
  Optional<Finding> finding() {
    return read().findings().stream().filter(this::isSaid).findFirst();
  }

  private boolean isSaid(Finding finding) {
    var words = Pattern.quote(message.wording().text()).replace("%s", "\\E.*\\Q");
    return finding.code().equals(message.code())
        && finding.severity() == message.severity()
        && finding.message().matches("(?s)" + words + "( The sender says.*)?");
  }

  @Override
  public String toString() {
    return message.code() + " " + message.name();
  }
}
