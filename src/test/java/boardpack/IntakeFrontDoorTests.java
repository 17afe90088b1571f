package boardpack;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Json;
import boardpack.returns.GoodReturns;
import boardpack.returns.ReturnFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * An administrator's whole story through the front door: files copied into the folder, the command
 * line, and what then lies beside the files. The house keeps a holiday of its own, on 9 May 2017:
 * April's trust returns are due on the 16th instead of the 15th.
 */
@TestMethodOrder(OrderAnnotation.class)
class IntakeFrontDoorTests {
  private static final Pattern CODE = Pattern.compile("\\[([A-Z]\\d\\d)]");
  private static final String MAY = "2017-05-16T09:00:00Z";
  private static final String AFTER_THE_CUT = "2017-05-24T09:00:00Z";

  @TempDir static Path home;

  private static Commands commands = new Commands();
  private static String held = "";
  private String out = "";

  @BeforeAll
  static void makeTheHome() throws IOException {
    Files.createDirectories(home.resolve("input"));
    Files.createDirectories(home.resolve("jobs"));
    Files.writeString(
        home.resolve("jobs/holidays.csv"), "date,name,day\n2017-05-09,Flood,holiday\n");
  }

  @AfterAll
  static void close() {
    commands.close();
    System.clearProperty("boardpack.home");
    System.clearProperty("boardpack.clock");
  }

  @Test
  @Order(1)
  void aWrongFileIsRefusedInWordsAndGivenBackMarked() throws IOException {
    var wrong = GoodReturns.trust("2017-04").cover("unit", "£m").build();
    drop("april.xlsx", ReturnFiles.xlsx(wrong), "2017-05-15T10:00:00Z");

    assertThat(boardpack(MAY, "intake")).isEqualTo(1);

    assertThat(out).startsWith("april.xlsx: refused\n").contains("Cover!B8\n", "[K03]");
    assertThat(home.resolve("input/april.xlsx")).doesNotExist();
    assertThat(read("rejected/april.xlsx.findings.txt")).contains("Cover!B8\n", "[K03]");
    assertThat(read("rejected/april.xlsx.receipt.txt"))
        .contains("received  15 May 2017", "outcome   refused", "1 error");
    assertThat(read("STATUS.html")).contains("april.xlsx", "Correct the marked cells");
    try (var marked = marked()) {
      var first = marked.getSheetAt(0);
      assertThat(cells(first)).anyMatch(text -> text.contains("Cover!B8"));
      assertThat(first.getHyperlinkList())
          .extracting(link -> link.getAddress())
          .contains("'Cover'!B8");
      var cell = marked.getSheet("Cover").getRow(7).getCell(1);
      assertThat(cell.getCellComment().getString().getString()).contains("£m", "£000", "[K03]");
      assertThat(marked.getSheet("I&E").getRow(1).getCell(2).getCellComment()).isNull();
    }
  }

  @Test
  @Order(2)
  void theMarkedWorkbookIsCorrectedDroppedAgainAndAccepted() throws IOException {
    var corrected =
        edited(
            Files.readAllBytes(home.resolve("input/rejected/april.xlsx.marked.xlsx")),
            book -> book.getSheet("Cover").getRow(7).getCell(1).setCellValue("£000"));
    drop("april.xlsx", corrected, MAY);

    assertThat(boardpack(MAY, "intake", "--json")).isZero();

    var file = json().path("files").get(0);
    assertThat(file.path("state").asString()).isEqualTo("accepted");
    assertThat(file.path("returns").get(0).path("submission").asInt()).isEqualTo(1);
    assertThat(codesOfJson()).doesNotContain("K03");
    assertThat(read("STATUS.html")).doesNotContain("Correct the marked cells");
    assertThat(boardpack(MAY, "returns")).isZero();
    assertThat(out).contains("2017-04", "accepted");
  }

  @Test
  @Order(3)
  void aDayOffThatTheHouseAddedMakesNobodyLate() {
    assertThat(read("accepted/2017-04/april.xlsx.receipt.txt")).contains("received  16 May 2017");
    assertThat(home.resolve("input/accepted/2017-04/april.xlsx.findings.txt"))
        .satisfiesAnyOf(
            absent -> assertThat(absent).doesNotExist(),
            said -> assertThat(said).content().doesNotContain("[T01]"));
  }

  @Test
  @Order(4)
  void aNewVersionSaysWhatChangedAndByHowMuch() throws IOException {
    drop("april again.xlsx", revised(300.5), MAY);

    assertThat(boardpack(MAY, "intake")).isZero();

    assertThat(out).contains("submission 2");
    assertThat(read("accepted/2017-04/april again.xlsx.receipt.txt"))
        .contains(
            """
            Changed since submission 1 of provider finance, M1 2017/18: 1
              Contracts!C2  09D, YTD plan: 0 -> 300.5 (+300.5)
            """);
  }

  @Test
  @Order(5)
  void theSameFileAgainIsHarmless() throws IOException {
    var same = Files.readAllBytes(home.resolve("input/accepted/2017-04/april again.xlsx"));
    drop("copy.xlsx", same, MAY);

    assertThat(boardpack(MAY, "intake")).isZero();

    assertThat(out)
        .startsWith("copy.xlsx: already")
        .contains(
            "The same file was already received on 16 May 2017 as april again.xlsx;"
                + " nothing happened.",
            "[K05]");
    assertThat(home.resolve("input/copy.xlsx")).doesNotExist();
    assertThat(boardpack(MAY, "returns")).isZero();
    assertThat(out.lines().filter(line -> line.contains("2017-04"))).hasSize(2);
  }

  @Test
  @Order(6)
  void whatComesAfterTheCutIsHeldAndCountsOnceSomebodyAcceptsIt() throws IOException {
    anotherDay();
    drop("late.xlsx", revised(400.5), AFTER_THE_CUT);

    assertThat(boardpack(AFTER_THE_CUT, "intake", "--json")).isEqualTo(1);
    held = json().path("files").get(0).path("sha256").asString();
    assertThat(json().path("files").get(0).path("state").asString()).isEqualTo("held");
    assertThat(read("accepted/2017-04/late.xlsx.receipt.txt"))
        .contains("outcome   held", "next      ask for it to be accepted: intake --accept " + held);

    assertThat(boardpack(AFTER_THE_CUT, "intake", "--accept", held, "--by", "Finance director"))
        .isZero();

    assertThat(out).startsWith("late.xlsx: accepted");
    assertThat(read("accepted/2017-04/late.xlsx.receipt.txt"))
        .contains(
            "outcome   accepted",
            "accepted  24 May 2017, by Finance director; held until then",
            "Changed since submission 2 of provider finance, M1 2017/18: 1\n"
                + "  Contracts!C2  09D, YTD plan: 300.5 -> 400.5 (+100)\n")
        .doesNotContain("intake --accept");
    assertThat(read("STATUS.html")).doesNotContain("intake --accept");
  }

  @Test
  @Order(7)
  void checkAndIntakeSayTheSameCodesAsTextAndAsJson() throws IOException {
    var file = home.resolve("input/june.xlsx");
    var wrong =
        GoodReturns.trust("2017-04").cover("unit", "£m").cover("sign_convention", "?").build();
    drop("june.xlsx", ReturnFiles.xlsx(wrong), AFTER_THE_CUT);

    boardpack(AFTER_THE_CUT, "check", file.toString());
    var codes = codesOfText();
    boardpack(AFTER_THE_CUT, "check", "--json", file.toString());
    assertThat(codesOfJson()).hasSizeGreaterThan(1).containsExactlyInAnyOrderElementsOf(codes);
    boardpack(AFTER_THE_CUT, "intake", "--json");

    assertThat(codesOfJson()).containsAll(codes);
    assertThat(codesOfText(read("rejected/june.xlsx.findings.txt")))
        .containsExactlyInAnyOrderElementsOf(codesOfJson());
  }

  /** The service was stopped in between. */
  private static void anotherDay() {
    commands.close();
    commands = new Commands();
  }

  private static byte[] revised(double plan) throws IOException {
    return edited(
        Files.readAllBytes(home.resolve("input/accepted/2017-04/april.xlsx")),
        book -> book.getSheet("Contracts").getRow(1).getCell(2).setCellValue(plan));
  }

  private static XSSFWorkbook marked() throws IOException {
    try (var bytes = Files.newInputStream(home.resolve("input/rejected/april.xlsx.marked.xlsx"))) {
      return new XSSFWorkbook(bytes);
    }
  }

  private static List<String> cells(Iterable<org.apache.poi.ss.usermodel.Row> sheet) {
    return StreamSupport.stream(sheet.spliterator(), false)
        .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
        .map(Object::toString)
        .toList();
  }

  private static byte[] edited(byte[] workbook, Consumer<Workbook> edit) throws IOException {
    try (var book = WorkbookFactory.create(new java.io.ByteArrayInputStream(workbook))) {
      edit.accept(book);
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void drop(String name, byte[] bytes, String when) throws IOException {
    var file = Files.write(home.resolve("input").resolve(name), bytes);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse(when)));
  }

  private static String read(String place) {
    try {
      return Files.readString(home.resolve("input").resolve(place));
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }

  private JsonNode json() {
    return Json.mapper().readTree(out);
  }

  private List<String> codesOfJson() {
    return StreamSupport.stream(json().path("files").get(0).path("findings").spliterator(), false)
        .map(finding -> finding.path("code").asString())
        .toList();
  }

  private List<String> codesOfText() {
    return codesOfText(out);
  }

  private static List<String> codesOfText(String text) {
    return CODE.matcher(text).results().map(found -> found.group(1)).toList();
  }

  private int boardpack(String clock, String... args) {
    var line = new java.util.ArrayList<>(List.of(args));
    line.add("--boardpack.clock=" + clock);
    line.add("--home=" + home);
    var told = new ByteArrayOutputStream();
    var real = System.out;
    System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      return Boardpack.run(commands, line.toArray(String[]::new));
    } finally {
      System.setOut(real);
      out = told.toString(StandardCharsets.UTF_8);
    }
  }
}
