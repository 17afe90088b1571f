package boardpack.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.CellPlace;
import boardpack.basics.Finding;
import boardpack.basics.Severity;
import boardpack.command.WrongUsage;
import boardpack.workbook.CellValue;
import boardpack.workbook.Workbook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Makes docs/findings-responses.md: every message about a response sheet, each from a broken one.
 */
class ResponseFindingsDocumentTests {
  private static final Path DOCUMENT = Path.of("docs/findings-responses.md");

  private record Example(String how, Finding finding) {}

  private static List<Example> examples() {
    return Stream.of(
            broken("the line that names the pack was changed", about -> "Our response"),
            example(
                "a heading was changed", ResponseBooks.without("Your role", ResponseBooks.RAISE)),
            example("nothing was filled in", ResponseBooks.sheet()),
            line("a word is none of the choices", "What you do: complain"),
            line("something needed is blank", "Subject:  "),
            line("an amount is no number", "At risk, low: a lot"),
            line("a day is no date", "Partner told on: soon"),
            example(
                "a cell shows an error",
                ResponseBooks.with(
                    ResponseForm.Column.SUBJECT,
                    new CellValue.Fault("#REF!"),
                    ResponseBooks.RAISE)),
            new Example("the line may not be said", notAllowed()),
            new Example("a line was taken down", takenDown()))
        .sorted(Comparator.comparing(example -> example.finding().code()))
        .toList();
  }

  @Test
  void everyMessageHasAnExampleThatYieldsIt() {
    assertThat(examples())
        .extracting(example -> example.finding().code())
        .containsExactly("Q01", "Q02", "Q03", "Q04", "Q05", "Q06", "Q07", "Q08", "Q09", "Q10");
  }

  @Test
  void theDocumentIsUpToDate() throws IOException {
    var document = document();
    if (Boolean.getBoolean("boardpack.rewrite")) {
      Files.writeString(DOCUMENT, document);
    }

    assertThat(DOCUMENT).hasContent(document);
  }

  /** As the record of flags refuses it. */
  private static Finding notAllowed() {
    var refused = new WrongUsage("There is no flag F12-099");
    return ResponseFault.NOT_ALLOWED.at(
        new CellPlace("CFO response", 7, 2), "", String.valueOf(refused.getMessage()));
  }

  private static Finding takenDown() {
    var line =
        ResponseSheet.in(ResponseBooks.sheet(ResponseBooks.RAISE)).orElseThrow().lines().get(0);
    return ResponseFault.recorded(line.place(), "F12-001", line.confirmation("F12-001"));
  }

  private static Example line(String how, String changed) {
    var heading = changed.substring(0, changed.indexOf(": ") + 2);
    var kept = ResponseBooks.RAISE.lines().filter(line -> !line.startsWith(heading)).toList();
    return example(how, ResponseBooks.sheet(String.join("\n", kept) + "\n" + changed));
  }

  private static Example broken(String how, UnaryOperator<String> about) {
    return example(how, ResponseBooks.workbook("CFO response", about, ResponseBooks.RAISE));
  }

  private static Example example(String how, Workbook workbook) {
    return new Example(how, ResponseSheet.in(workbook).orElseThrow().findings().get(0));
  }

  private static String document() {
    var text =
        new StringBuilder(
            """
            # What is said of a response sheet

            Every finding that the sheet "CFO response" of a pack's workbook can get when it is sent
            back, or tried with `check`, each with a broken example and what to do. Made by a test from
            the catalogue of messages; do not edit.

            An **error** leaves its line out, one about the sheet all of it; the other lines are taken
            down. A **note** is only said.
            """);
    for (var example : examples()) {
      var finding = example.finding();
      text.append(
          """

          ### %s: when %s

          **%s**, %s

          > %s

          *Do this:* %s
          """
              .formatted(
                  finding.code(),
                  example.how(),
                  finding.severity() == Severity.ERROR ? "Error" : "Note",
                  finding.where(),
                  finding.message(),
                  finding.remedy()));
    }
    return text.toString();
  }
}
