package boardpack.intake;

import boardpack.basics.Finding;
import boardpack.basics.Severity;
import boardpack.basics.Shown;
import boardpack.returns.Reading;
import boardpack.returns.Return;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The findings of a file as text: what became of it, then each finding where it stands, the errors
 * first.
 *
 * <pre>
 * RXH_prov_2017-04_v1.xlsx: refused
 *
 * 1 error
 *
 * I&amp;E!F14
 *   Agency, YTD actual: "n/a" is not a number. Type the number; type 0 if there was none. [C05]
 * </pre>
 */
public final class FindingsText {
  private FindingsText() {}

  public static String of(String file, Reading reading) {
    var lines = new ArrayList<String>();
    lines.add(Shown.of(file) + ": " + outcome(reading));
    reading.match().ifPresent(match -> lines.addAll(LayoutText.lines(match)));
    for (var severity : Severity.values()) {
      var findings = reading.findings().stream().filter(one -> one.severity() == severity).toList();
      if (!findings.isEmpty()) {
        lines.add("");
        lines.add(heading(severity, findings.size()));
        findings.forEach(finding -> lines.addAll(lines(finding)));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static String outcome(Reading reading) {
    var returns = reading.returns().stream().map(FindingsText::words).toList();
    var what = String.join("; ", returns);
    return switch (reading.state()) {
      case ACCEPTED -> "accepted: " + what;
      case PARTLY -> "partly accepted: " + what;
      case REFUSED -> "refused";
      case HELD -> "held: " + what;
    };
  }

  private static String words(Return received) {
    var key = received.key();
    var left =
        received.sheets().stream().map(sheet -> sheet.name()).collect(Collectors.joining(", "));
    return "%s %s, %s, submission %d (%s)"
        .formatted(
            received.cover().organisationName(),
            key.kind().words(),
            key.period().label(),
            received.submission(),
            left);
  }

  private static String heading(Severity severity, int count) {
    var word =
        switch (severity) {
          case ERROR -> "error";
          case WARN -> "warning";
          case INFO -> "note";
          case FINDING -> "finding for the pack";
        };
    return "%d %s".formatted(count, count == 1 ? word : word + "s").toUpperCase(Locale.ROOT);
  }

  private static List<String> lines(Finding finding) {
    return List.of(
        "",
        Shown.of(finding.where()),
        "  %s %s [%s]".formatted(finding.message(), finding.remedy(), finding.code()));
  }
}
