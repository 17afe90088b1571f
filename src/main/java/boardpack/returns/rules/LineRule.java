package boardpack.returns.rules;

import boardpack.returns.Return;
import boardpack.returns.ReturnRow;
import boardpack.returns.TemplateLine;
import boardpack.returns.TemplateSheet;
import boardpack.returns.Templates;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** R01, R03: every line code exactly once, and called what the template calls it. */
final class LineRule {
  private static final List<String> PROFILE_LINES =
      List.of("INC", "PAY", "PAY-AGY", "NP", "CTXVAR", "CASH");

  private LineRule() {}

  static void check(Evidence evidence, Findings findings) {
    var received = evidence.received();
    for (var sheet : Templates.shipped().of(evidence.kind()).sheets()) {
      if (!sheet.lines().isEmpty() && isRead(received, sheet)) {
        sheet.lines().forEach(line -> once(received, sheet, line, findings));
      }
      if (sheet.name().equals("Monthly profile") && isRead(received, sheet)) {
        PROFILE_LINES.forEach(code -> profile(received, sheet, code, findings));
      }
    }
  }

  /** A sheet without its headings has no lines to miss. */
  private static boolean isRead(Return received, TemplateSheet sheet) {
    return received
        .sheet(sheet.name())
        .filter(table -> table.columns().containsKey("line_code"))
        .isPresent();
  }

  private static void once(
      Return received, TemplateSheet sheet, TemplateLine line, Findings findings) {
    var rows =
        received
            .rows(sheet.name())
            .filter(row -> row.text("line_code").equals(line.code()))
            .toList();
    count(received, sheet, rows, line.code(), line.label(), findings);
    rows.stream()
        .filter(row -> !row.text("line").isEmpty())
        .filter(row -> !alike(row.text("line"), line.label()))
        .forEach(row -> sayLabel(row, line, findings));
  }

  private static void profile(
      Return received, TemplateSheet sheet, String code, Findings findings) {
    for (var basis : List.of("plan", "outturn")) {
      var rows =
          received
              .rows(sheet.name())
              .filter(row -> row.text("line_code").equals(code))
              .filter(row -> row.text("basis").equals(basis))
              .toList();
      count(received, sheet, rows, code, basis, findings);
    }
  }

  private static void count(
      Return received,
      TemplateSheet sheet,
      List<ReturnRow> rows,
      String code,
      String words,
      Findings findings) {
    if (rows.isEmpty()) {
      var tab = received.sheet(sheet.name()).orElseThrow().tab();
      var spot = Spot.ofSheet(tab).expecting(code);
      findings.add(RowMessage.LINE_MISSING, spot, code, words);
    } else if (rows.size() > 1) {
      findings.add(
          RowMessage.LINE_TWICE,
          Spot.of(rows.get(1), "line_code"),
          code,
          rows.size(),
          rows.stream()
              .map(row -> Integer.toString(row.line().number()))
              .collect(Collectors.joining(" and ")));
    }
  }

  private static void sayLabel(ReturnRow row, TemplateLine line, Findings findings) {
    findings.add(
        RowMessage.OTHER_LABEL,
        Spot.of(row, "line").expecting(line.label()),
        line.code(),
        line.label(),
        row.text("line"));
  }

  private static boolean alike(String one, String other) {
    return plain(one).equals(plain(other));
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s_]+", "").toLowerCase(Locale.ROOT);
  }
}
