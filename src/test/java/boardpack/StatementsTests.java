package boardpack;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Json;
import boardpack.pack.PackFixtures;
import boardpack.pack.excel.ExcelPack;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The life of a CFO's flag through the front door: commands, the drop folder, the printed pack. */
@TestMethodOrder(OrderAnnotation.class)
class StatementsTests {
  private static final String CLOCK = "--boardpack.clock=2018-01-23T10:00:00Z";
  private static final String REASON = "The last three months averaged a third of what is needed.";
  private static final Commands COMMANDS = new Commands();

  @TempDir static Path home;

  private String out = "";
  private String err = "";

  @BeforeAll
  static void makeTheHome() throws IOException {
    Files.createDirectories(home.resolve("input"));
  }

  @AfterAll
  static void close() {
    COMMANDS.close();
    System.clearProperty("boardpack.home");
    System.clearProperty("boardpack.clock");
  }

  @Test
  @Order(1)
  void aFlagIsRaisedJoinedAnsweredAndDisputed() {
    assertThat(raise("--body", "RTH", "--amount", "1000,2500,4000")).isZero();
    assertThat(out.strip()).isEqualTo("F44-001");
    assertThat(
            boardpack(
                "flag",
                "join",
                "F44-001",
                "--by",
                "Chief finance officer",
                "--body",
                "10Q",
                "--text",
                "The same holds for our QIPP.",
                "--json"))
        .isZero();
    assertThat(json().path("id").asString()).isEqualTo("F44-001");
    assertThat(say("answer", "Programme director", "Two schemes are being worked up.")).isZero();
    assertThat(say("dispute", "Director of finance", "Neither is named.")).isZero();

    assertThat(boardpack("flags")).isZero();
    assertThat(out)
        .isEqualToNormalizingNewlines(
            "F44-001  open       2018-01-23  RTH, Director of finance: control total 2017/18"
                + " (£2.5m likely)\n");
    assertThat(boardpack("flags", "--json")).isZero();
    assertThat(json().path("flags").get(0).path("history").size()).isEqualTo(4);
  }

  @Test
  @Order(2)
  void wrongUsageIsOneLineAndTwo() {
    assertThat(raise("--body", "RTH", "--amount", "1000,2500")).isEqualTo(2);
    assertThat(oneLine()).startsWith("--amount is three amounts in £000");
    assertThat(raise("--body", "RXX", "--amount", "1,2,3")).isEqualTo(2);
    assertThat(oneLine()).startsWith("RXX is no trust, commissioner or council of");
    assertThat(raise("--body", "RTH", "--amount", "1,2,3", "--partner-told", "soon")).isEqualTo(2);
    assertThat(oneLine()).startsWith("--partner-told 'soon' is no date");
    assertThat(boardpack("flag", "withdraw", "F44-009", "--by", "Treasurer", "--text", "Done."))
        .isEqualTo(2);
    assertThat(oneLine()).isEqualTo("There is no flag F44-009");
    assertThat(say("withdraw", "System administrator", "Removed.")).isEqualTo(2);
    assertThat(oneLine()).startsWith("Only its signatory, the Director of finance of RTH");
    assertThat(boardpack("flag")).isEqualTo(2);
    assertThat(oneLine()).startsWith("Missing required subcommand");
    assertThat(boardpack("flag", "join", "F44-001", "--by", "Treasurer")).isEqualTo(2);
    assertThat(oneLine()).startsWith("Missing required option: '--text=");
    assertThat(
            boardpack(
                "finding",
                "answer",
                "RT13",
                "RTH",
                "--footprint",
                "99",
                "--by",
                "Treasurer",
                "--text",
                "So."))
        .isEqualTo(2);
    assertThat(oneLine()).isEqualTo("There is no footprint 99");
    assertThat(boardpack("returns", "--period", "soon")).isEqualTo(2);
    assertThat(oneLine()).isEqualTo("--period 'soon' is not a month such as 2017-12");
  }

  @Test
  @Order(3)
  void theFilledInResponseSheetIsTakenInAsReportedAndItsBadRowIsNamedByItsCell()
      throws IOException {
    var workbook =
        filledIn(
            Map.of(
                "What you do", "raise",
                "Your organisation (code)", "10Q",
                "Your role", "Chief finance officer",
                "Subject", "QIPP 2017/18",
                "At risk, low", 500.0,
                "At risk, likely", 750.5,
                "At risk, high", 900.0,
                "Reason, or your answer", "RT02"),
            Map.of("What you do", "raise", "Your organisation (code)", "10Q"),
            Map.of(
                "What you do", "withdraw",
                "Statement or finding (unless you raise one)", "F44-001",
                "Your organisation (code)", "RTH",
                "Your role", "Director of finance",
                "Reason, or your answer", "The control total was re-set."));
    drop("whatever they called it.xlsx", workbook);

    assertThat(boardpack("check", "--json", home + "/input/whatever they called it.xlsx"))
        .isEqualTo(1);
    assertThat(json().path("files").get(0).path("state").asString()).isEqualTo("partly");
    assertThat(findings(json().path("files").get(0)))
        .anyMatch(finding -> finding.startsWith("Q05 Your role is blank."))
        .allMatch(finding -> finding.startsWith("Q05 "));

    assertThat(boardpack("intake", "--json")).isEqualTo(1);
    var file = json().path("files").get(0);
    assertThat(file.path("state").asString()).isEqualTo("partly");
    assertThat(file.path("returns").size()).isZero();
    assertThat(findings(file))
        .contains(
            "Q10 F44-002 was recorded as reported; until it is confirmed it is printed as such.")
        .anyMatch(finding -> finding.startsWith("Q05 Your role is blank."))
        .anyMatch(finding -> finding.startsWith("Q10 F44-001 was recorded as reported"));
    assertThat(home.resolve("input/accepted/2017-12/whatever they called it.xlsx")).exists();
    assertThat(home.resolve("input/accepted/2017-12/whatever they called it.xlsx.findings.txt"))
        .content()
        .contains("Your role is blank.");

    drop("again.xlsx", workbook);
    assertThat(boardpack("intake", "--json")).as(err).isZero();
    assertThat(json().path("files").get(0).path("state").asString()).isEqualTo("already");
    assertThat(boardpack("flags", "--json")).isZero();
    assertThat(json().path("flags").size()).isEqualTo(2);
    assertThat(json().path("flags").get(0).path("state").asString()).isEqualTo("open");
    assertThat(json().path("flags").get(1).path("pendingConfirmation").asBoolean()).isTrue();
  }

  @Test
  @Order(4)
  void aPackThatNobodyAnsweredInIsRefusedInWordsAndIsNoReturn() throws IOException {
    drop("pack.xlsx", filledIn());

    assertThat(boardpack("intake", "--json")).isEqualTo(1);
    var file = json().path("files").get(0);
    assertThat(file.path("state").asString()).isEqualTo("refused");
    assertThat(findings(file)).containsExactly("Q03 No line is filled in.");
  }

  @Test
  @Order(5)
  void theOpenFlagsStandOnPages2And3OfTheNextPack() throws IOException {
    assertThat(
            boardpack(
                "run",
                "month-end",
                "--period",
                "2017-12",
                "--footprint",
                "44",
                "--as-known-at",
                "2018-01-23T10:00:00Z",
                "--json"))
        .isZero();
    var files = new ArrayList<Path>();
    json()
        .path("packs")
        .get(0)
        .path("files")
        .forEach(file -> files.add(home.resolve(file.asString())));

    var pack = Json.mapper().readTree(Files.readString(ending(files, ".json")));
    assertThat(pack.path("statements").size()).isEqualTo(2);
    try (var document = Loader.loadPDF(ending(files, "v1.pdf").toFile())) {
      var text = new PDFTextStripper();
      text.setEndPage(5);
      var pages = text.getText(document).replaceAll("\\s+", " ");
      assertThat(pages).contains("control total 2017/18", "QIPP 2017/18", "F44-001", "F44-002");
      assertThat(pages).contains("reported by workbook, not yet confirmed");
    }
  }

  @Test
  @Order(6)
  void itsSignatoryConfirmsTheReportedWithdrawalAndTheFlagIsOver() {
    assertThat(
            boardpack("flag", "confirm", "F44-001", "--by", "Director of finance", "--body", "RTH"))
        .isZero();
    assertThat(boardpack("flags", "--json")).isZero();
    assertThat(json().path("flags").get(0).path("state").asString()).isEqualTo("withdrawn");
    assertThat(json().path("flags").get(0).path("history").size()).isEqualTo(6);
    assertThat(json().path("firstBroken").isMissingNode()).isTrue();
  }

  private int raise(String... more) {
    var line =
        new ArrayList<>(
            List.of(
                "flag",
                "raise",
                "--footprint",
                "44",
                "--on",
                "control total 2017/18",
                "--by",
                "Director of finance",
                "--reason",
                REASON));
    line.addAll(List.of(more));
    return boardpack(line.toArray(String[]::new));
  }

  private int say(String what, String role, String text) {
    return boardpack("flag", what, "F44-001", "--by", role, "--text", text);
  }

  private int boardpack(String... line) {
    var args = new ArrayList<>(List.of(line));
    args.addAll(List.of("--home", home.toString(), CLOCK));
    var realOut = System.out;
    var realErr = System.err;
    var told = new ByteArrayOutputStream();
    var complained = new ByteArrayOutputStream();
    System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(complained, true, StandardCharsets.UTF_8));
    try {
      return Boardpack.run(COMMANDS, args.toArray(String[]::new));
    } finally {
      System.setOut(realOut);
      System.setErr(realErr);
      out = told.toString(StandardCharsets.UTF_8);
      err = complained.toString(StandardCharsets.UTF_8);
    }
  }

  private JsonNode json() {
    return Json.mapper().readTree(out);
  }

  private String oneLine() {
    assertThat(err.lines()).hasSize(1);
    return err.strip();
  }

  private static List<String> findings(JsonNode file) {
    var findings = new ArrayList<String>();
    file.path("findings")
        .forEach(
            finding ->
                findings.add(
                    finding.path("code").asString() + " " + finding.path("message").asString()));
    return findings;
  }

  private static Path ending(List<Path> files, String end) {
    return files.stream()
        .filter(file -> file.toString().endsWith(end))
        .filter(file -> !file.getFileName().toString().equals("manifest.json"))
        .findFirst()
        .orElseThrow();
  }

  private static void drop(String name, byte[] bytes) throws IOException {
    Files.write(home.resolve("input").resolve(name), bytes);
  }

  /** The pack's own workbook with lines filled in, as Excel would save it. */
  @SafeVarargs
  private static byte[] filledIn(Map<String, Object>... lines) throws IOException {
    var pack = ExcelPack.render(PackFixtures.board());
    try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(pack));
        var bytes = new ByteArrayOutputStream()) {
      var sheet = workbook.getSheet("CFO response");
      int headings = rowOf(sheet, "What you do");
      for (int line = 0; line < lines.length; line++) {
        for (var value : lines[line].entrySet()) {
          var cell =
              sheet.getRow(headings + 1 + line).getCell(columnOf(sheet, headings, value.getKey()));
          if (value.getValue() instanceof Double number) {
            cell.setCellValue(number);
          } else {
            cell.setCellValue(value.getValue().toString());
          }
        }
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static int rowOf(Sheet sheet, String text) {
    for (var row : sheet) {
      for (var cell : row) {
        if (cell.toString().equals(text)) {
          return row.getRowNum();
        }
      }
    }
    throw new IllegalStateException("No cell " + text);
  }

  private static int columnOf(Sheet sheet, int row, String heading) {
    for (var cell : sheet.getRow(row)) {
      if (cell.toString().equals(heading)) {
        return cell.getColumnIndex();
      }
    }
    throw new IllegalStateException("No column " + heading);
  }
}
