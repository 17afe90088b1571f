package boardpack.workbook.marks;

import boardpack.basics.Finding;
import boardpack.basics.Shown;

/**
 * A finding inside a comment:
 *
 * <pre>
 * Agency, YTD actual: "n/a" is not a number.
 * Found: n/a
 * Expected: a number, £000
 * Do this: Type 0 if there was none. [C05]
 * </pre>
 */
final class CommentWords {
  private CommentWords() {}

  static String of(Finding finding) {
    var words = new StringBuilder(finding.message()).append('\n');
    var found = finding.found();
    if (found != null) {
      words.append("Found: ").append(Shown.of(found)).append('\n');
    }
    var expected = finding.expected();
    if (expected != null) {
      words.append("Expected: ").append(Shown.of(expected)).append('\n');
    }
    return words
        .append("Do this: ")
        .append(finding.remedy())
        .append(" [")
        .append(finding.code())
        .append("]\n\n")
        .toString();
  }
}
