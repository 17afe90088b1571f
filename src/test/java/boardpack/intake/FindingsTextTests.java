package boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Json;
import boardpack.returns.Circumstances;
import boardpack.returns.GoodReturns;
import boardpack.returns.ReturnFiles;
import boardpack.returns.ReturnReader;
import boardpack.workbook.Workbooks;
import java.time.Instant;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FindingsTextTests {
  private static final Pattern CODE_IN_TEXT = Pattern.compile("\\[([A-Z]\\d\\d)]\\n");

  @Test
  void textAndJsonNameTheSameCodes() {
    var answer = answer();
    var json = Json.mapper().readTree(Json.pretty(new FileAnswer.Files(java.util.List.of(answer))));
    var ofJson =
        json.path("files")
            .path(0)
            .path("findings")
            .valueStream()
            .map(finding -> finding.path("code").asString())
            .toList();

    var ofText =
        CODE_IN_TEXT
            .matcher(FindingsText.of(answer) + "\n")
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();

    assertThat(ofText).hasSizeGreaterThan(2).containsExactlyInAnyOrderElementsOf(ofJson);
  }

  /** Of a return with an error, warnings and a note. */
  private static FileAnswer answer() {
    var grafted =
        Grafted.onto(
                ReturnFiles.xlsx(
                    GoodReturns.trust("2017-12").withoutCover("approval_date").build()))
            .replacing("xl/worksheets/sheet2.xml", "<row r=\"3\"", "<row r=\"3\" hidden=\"1\"")
            .replacing(
                "xl/worksheets/sheet2.xml",
                "<c r=\"D3\" s=\"\\d+\"><v>[^<]*</v></c>",
                "<c r=\"D3\" t=\"str\"><v>tbc</v></c>")
            .bytes();
    var reading =
        ReturnReader.shipped()
            .read(
                Workbooks.read("a.xlsx", grafted),
                Circumstances.at(Instant.parse("2018-01-15T10:00:00Z")));
    return FileAnswer.of("a.xlsx", "ab".repeat(32), reading);
  }
}
