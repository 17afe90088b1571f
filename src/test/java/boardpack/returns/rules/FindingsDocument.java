package boardpack.returns.rules;

import boardpack.basics.Finding;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The text of docs/findings.md. */
final class FindingsDocument {
  private static final Map<String, String> FAMILIES = new LinkedHashMap<>();

  static {
    FAMILIES.put("H", "Sheets and headings");
    FAMILIES.put("C", "Cells");
    FAMILIES.put("K", "The Cover");
    FAMILIES.put("R", "Rows");
    FAMILIES.put("S", "Inside a sheet");
    FAMILIES.put("X", "Across sheets");
    FAMILIES.put("P", "Across months");
    FAMILIES.put("T", "The timetable");
  }

  private FindingsDocument() {}

  static String of(List<Example> examples) {
    var text =
        new StringBuilder(
            """
            # What is said of a return

            Every finding that a workbook can get, each with a broken example and what to do. Made
            by a test from the catalogue of messages; do not edit.

            An **error** refuses the sheet it stands on, one on the Cover the file. A **warning** is
            taken in, listed, and may carry the sender's justification. A **note** is only said.

            What is said of files that cannot be opened (F): [findings-files.md](findings-files.md); of
            other people's spreadsheets (L): [findings-layouts.md](findings-layouts.md); of the sheet
            "CFO response" of a pack (Q): [findings-responses.md](findings-responses.md).
            """);
    FAMILIES.forEach(
        (letter, title) -> {
          text.append("\n## %s (%s)\n".formatted(title, letter));
          examples.stream()
              .filter(example -> example.message().code().startsWith(letter))
              .collect(
                  Collectors.groupingBy(
                      example -> example.message().code(), LinkedHashMap::new, Collectors.toList()))
              .entrySet()
              .stream()
              .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
              .forEach(rule -> rule(text, rule.getKey(), rule.getValue()));
        });
    return text.toString();
  }

  private static void rule(StringBuilder text, String code, List<Example> examples) {
    var says =
        RuleBook.shipped().entries().stream()
            .filter(entry -> entry.id().equals(code))
            .findFirst()
            .orElseThrow()
            .says();
    text.append("\n### %s: %s\n".formatted(code, says));
    examples.forEach(example -> text.append(entry(example)));
  }

  private static String entry(Example example) {
    Finding finding = example.finding().orElseThrow();
    return """

        **%s** when %s

        > %s: %s

        *Do this:* %s
        """
        .formatted(
            word(finding), example.broken(), finding.where(), finding.message(), finding.remedy());
  }

  private static String word(Finding finding) {
    return switch (finding.severity()) {
      case ERROR -> "Error";
      case WARN -> "Warning";
      case INFO -> "Note";
      case FINDING -> "Finding for the pack";
    };
  }
}
