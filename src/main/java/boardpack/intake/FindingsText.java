package boardpack.intake;

import boardpack.basics.Severity;
import boardpack.basics.Shown;
import boardpack.intake.FileAnswer.Named;
import boardpack.intake.FileAnswer.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is said of a file as text: what became of it, then each finding where it stands, the errors
 * first.
 *
 * <pre>
 * RXH_prov_2017-04_v1.xlsx: refused
 *
 * 1 ERROR
 *
 * I&amp;E!F14
 *   Agency, YTD actual: "n/a" is not a number. Type the number; type 0 if there was none. [C05]
 * </pre>
 */
final class FindingsText {
  private FindingsText() {}

  static String of(FileAnswer answer) {
    var lines = new ArrayList<String>();
    lines.add(Shown.of(answer.file()) + ": " + outcome(answer));
    answer.layout().ifPresent(match -> lines.addAll(LayoutText.lines(match)));
    for (var severity : Severity.values()) {
      var findings =
          answer.findings().stream().filter(one -> one.severity().equals(severity.word())).toList();
      if (!findings.isEmpty()) {
        lines.add("");
        lines.add(count(severity, findings.size()).toUpperCase(Locale.ROOT));
        findings.forEach(finding -> lines.addAll(lines(finding)));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** What became of it, in one line. */
  static String outcome(FileAnswer answer) {
    var what = answer.returns().stream().map(FindingsText::words).collect(Collectors.joining("; "));
    var state = answer.state().equals("partly") ? "partly accepted" : answer.state();
    return what.isEmpty() ? state : state + ": " + what;
  }

  /** How many findings there are of each severity: {@code 2 errors, 1 note}; empty if none. */
  static String counts(FileAnswer answer) {
    var counts = new ArrayList<String>();
    for (var severity : Severity.values()) {
      long count =
          answer.findings().stream().filter(one -> one.severity().equals(severity.word())).count();
      if (count > 0) {
        counts.add(count(severity, count));
      }
    }
    return String.join(", ", counts);
  }

  private static String words(Named named) {
    var sheets = named.sheets().isEmpty() ? "" : " (" + String.join(", ", named.sheets()) + ")";
    return "%s, submission %d%s".formatted(named.inWords(), named.submission(), sheets);
  }

  private static String count(Severity severity, long count) {
    var word =
        switch (severity) {
          case ERROR -> "error";
          case WARN -> "warning";
          case INFO -> "note";
          case FINDING -> "finding for the pack";
        };
    var many = severity == Severity.FINDING ? "findings for the pack" : word + "s";
    return "%d %s".formatted(count, count == 1 ? word : many);
  }

  private static List<String> lines(Said finding) {
    return List.of(
        "",
        Shown.of(finding.where()),
        "  %s %s [%s]".formatted(finding.message(), finding.remedy(), finding.code()));
  }
}
