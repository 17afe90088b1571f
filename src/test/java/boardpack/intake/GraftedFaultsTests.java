package boardpack.intake;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Finding;
import boardpack.returns.Circumstances;
import boardpack.returns.GoodReturns;
import boardpack.returns.Reading;
import boardpack.returns.Reading.State;
import boardpack.returns.ReturnFiles;
import boardpack.returns.ReturnReader;
import boardpack.workbook.Workbooks;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Faults on a genuine return: what is harmless is read right, what is not is refused where it
 * stands, and nothing becomes a wrong figure.
 */
class GraftedFaultsTests {
  private static final Instant NOW = Instant.parse("2018-01-15T10:00:00Z");
  private static final byte[] GENUINE = ReturnFiles.xlsx(GoodReturns.trust("2017-12").build());
  private static final byte[] MZ = {'M', 'Z'};
  private static final String ACCOUNT = "xl/worksheets/sheet2.xml";
  private static final String BOOK = "xl/workbook.xml";
  private static final String LINKS = "xl/_rels/workbook.xml.rels";
  private static final String TYPES = "[Content_Types].xml";
  private static final String D3 = "<c r=\"D3\" s=\"(\\d+)\"><v>([^<]*)</v></c>";

  private record Graft(String name, UnaryOperator<Grafted> fault, String code, String where) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Graft> cells() {
    return Stream.of(
        cell("an error", "<c r=\"D3\" t=\"e\"><v>#REF!</v></c>", "C06"),
        cell("an unknown error", "<c r=\"D3\" t=\"e\"><v>#BUSY!</v></c>", "C06"),
        cell("a formula without its result", "<c r=\"D3\"><f>1+1</f></c>", "F20"),
        cell("a formula with an empty result", "<c r=\"D3\"><f>1+1</f><v></v></c>", "F20"),
        cell("an empty value", "<c r=\"D3\"><v></v></c>", "F21"),
        cell("no number", "<c r=\"D3\"><v>NaN</v></c>", "F22"),
        cell("what no double can hold", "<c r=\"D3\"><v>1E-400</v></c>", "F22"),
        cell("infinity", "<c r=\"D3\"><v>INF</v></c>", "F22"),
        cell("a number with a comma", "<c r=\"D3\"><v>1,000.5</v></c>", "F22"),
        cell("a hexadecimal number", "<c r=\"D3\"><v>0x1F</v></c>", "F22"),
        cell("a number in Arabic digits", "<c r=\"D3\"><v>\u0661\u0662</v></c>", "F22"),
        cell("a dash", "<c r=\"D3\" t=\"str\"><v>-</v></c>", "C05"),
        cell("words", "<c r=\"D3\" t=\"inlineStr\"><is><t>tbc</t></is></c>", "C05"),
        cell("a truth", "<c r=\"D3\" t=\"b\"><v>1</v></c>", "C01"),
        cell("an unknown type", "<c r=\"D3\" t=\"zzz\"><v>1</v></c>", "F27"),
        cell("a text that is not there", "<c r=\"D3\" t=\"s\"><v>999999</v></c>", "F23"),
        cell("a text before the first", "<c r=\"D3\" t=\"s\"><v>-1</v></c>", "F23"),
        cell("a format that is not there", "<c r=\"D3\" s=\"9999\"><v>1</v></c>", "F24"),
        cell("another figure too", "<c r=\"D3\"><v>1</v></c><c r=\"D3\"><v>2</v></c>", "F25"),
        cell("ten billion", "<c r=\"D3\"><v>12345678901</v></c>", "C02"));
  }

  private static Graft cell(String name, String xml, String code) {
    return new Graft(name, book -> book.replacing(ACCOUNT, D3, xml), code, "I&E!D3");
  }

  @ParameterizedTest
  @MethodSource("cells")
  void aFaultOfACellRefusesItsSheetAtThatCell(Graft graft) {
    var reading = check(graft.fault().apply(Grafted.onto(GENUINE)).bytes());

    assertThat(reading.state()).isEqualTo(State.PARTLY);
    assertThat(reading.findings())
        .filteredOn(finding -> finding.severity().refuses())
        .anySatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo(graft.code());
              assertThat(finding.where()).isEqualTo(graft.where());
              assertThat(finding.found()).isNotBlank();
              assertThat(finding.expected()).isNotBlank();
            });
    assertThat(reading.returns().get(0).sheet("I&E")).isEmpty();
    assertThat(reading.returns().get(0).sheet("Contracts")).isPresent();
  }

  static Stream<Graft> files() {
    return Stream.of(
        file("a document type", book -> withDoctype(book, ACCOUNT), "F10"),
        file("a part that is gone", book -> book.without(ACCOUNT), "F13"),
        file("a sheet on another machine", GraftedFaultsTests::elsewhere, "F14"),
        file("macros", GraftedFaultsTests::macros, "F05"),
        file("half a sheet", book -> book.changing(ACCOUNT, GraftedFaultsTests::half), "F11"),
        file("two sheets of one name", GraftedFaultsTests::twice, "F08"),
        file("a row before the first", row("\"-1\""), "F15"),
        file("a row in words", row("\"abc\""), "F15"),
        file("a cell in no column", book -> book.replacing(ACCOUNT, "r=\"D3\"", "r=\"D\""), "F15"),
        file("a part above the package", book -> book.with("../../a.xml", new byte[0]), "F08"),
        file("two values in a cell", value("<v>1</v><v>2</v>"), "F15"),
        file("an element within a value", value("<v>1<b>2</b></v>"), "F15"),
        file("a value of another vocabulary", value("<a:v xmlns:a=\"urn:a\">9</a:v>"), "F15"),
        file("its cells twice", GraftedFaultsTests::twiceItsCells, "F15"),
        file("a program nobody points to", book -> book.with("xl/vbaProject.bin", MZ), "F05"),
        file(
            "a part under two spellings",
            book -> book.with("xl//worksheets/Sheet2.xml", MZ),
            "F08"),
        file("a folder named like a part", book -> book.with(ACCOUNT + "/", new byte[0]), "F08"),
        file("no list of types", book -> book.without(TYPES), "F13"));
  }

  private static Graft file(String name, UnaryOperator<Grafted> fault, String code) {
    return new Graft(name, fault, code, "");
  }

  private static UnaryOperator<Grafted> value(String xml) {
    return book -> book.replacing(ACCOUNT, D3, "<c r=\"D3\">" + xml + "</c>");
  }

  private static Grafted twiceItsCells(Grafted book) {
    return book.replacing(ACCOUNT, "</sheetData>", "</sheetData><sheetData/>");
  }

  private static UnaryOperator<Grafted> row(String number) {
    return book -> book.replacing(ACCOUNT, "<row r=\"3\"", "<row r=" + number);
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFaultOfThePackageRefusesTheFile(Graft graft) {
    var reading = check(graft.fault().apply(Grafted.onto(GENUINE)).bytes());

    assertThat(reading.state()).isEqualTo(State.REFUSED);
    assertThat(codes(reading)).contains(graft.code());
    assertThat(reading.findings()).noneMatch(finding -> finding.message().contains("Exception"));
  }

  @Test
  void bytesThatWereChangedOnTheWayRefuseTheFile() {
    var flipped = GENUINE.clone();
    flipped[GENUINE.length / 2] ^= 1;
    var behind = Arrays.copyOf(GENUINE, GENUINE.length + 7);
    var cut = Arrays.copyOf(GENUINE, GENUINE.length - 7);

    for (var bytes : List.of(flipped, behind, cut)) {
      assertThat(check(bytes).state()).isEqualTo(State.REFUSED);
    }
  }

  static Stream<Graft> harmless() {
    return Stream.of(
        file("a size that is not true", dimension(), ""),
        file("a mark before the first byte", book -> withMark(book, ACCOUNT), ""),
        file("another encoding", GraftedFaultsTests::inUtf16, ""),
        file(
            "the dust of a subtraction",
            book -> book.replacing(ACCOUNT, D3, "<c r=\"D3\" s=\"$1\"><v>$2.00000001</v></c>"),
            ""),
        file("a formula in an empty row", GraftedFaultsTests::idle, ""),
        file("an address from the root", book -> rooted(book), ""),
        file("a part that nobody names", book -> book.with("xl/x.bin", new byte[9]), ""),
        file(
            "a comment",
            book -> book.replacing(ACCOUNT, "<row r=\"3\"", "<!-- a --><row r=\"3\""),
            ""),
        file("a piece of plain text", GraftedFaultsTests::inPlainText, ""),
        file("names with a prefix", GraftedFaultsTests::prefixed, ""),
        file("cells without their addresses", GraftedFaultsTests::unaddressed, ""));
  }

  @ParameterizedTest
  @MethodSource("harmless")
  void whatOtherProgramsWriteIsReadLikeOurOwn(Graft graft) {
    var reading = check(graft.fault().apply(Grafted.onto(GENUINE)).bytes());

    assertThat(reading.state()).as(reading.findings().toString()).isEqualTo(State.ACCEPTED);
    assertThat(codes(reading)).isSubsetOf("F45");
    assertThat(reading.returns().get(0).sheets())
        .isEqualTo(check(GENUINE).returns().get(0).sheets());
  }

  @ParameterizedTest
  @CsvSource({
    "'<row r=\"3\"', '<row r=\"3\" hidden=\"1\"'",
    "'<row r=\"3\"', '<row r=\"3\" ht=\"0.0\"'",
    "'(<col min=\"4\".*?) width=\"[^\"]*\"', '$1 width=\"0\"'"
  })
  void aFigureThatNobodySeesIsReadAndWarnedOf(String shown, String hidden) {
    var reading = check(Grafted.onto(GENUINE).replacing(ACCOUNT, shown, hidden).bytes());

    assertThat(reading.state()).isEqualTo(State.ACCEPTED);
    assertThat(codes(reading)).containsExactly("F41");
  }

  /** However many they are: what is only warned of does not refuse a sheet. */
  @Test
  void figuresUnderMergedCellsAreWarnedOf() {
    var merges = IntStream.range(2, 70).mapToObj("<mergeCell ref=\"C%1$d:H%1$d\"/>"::formatted);
    var all = "</sheetData><mergeCells>" + merges.collect(joining()) + "</mergeCells>";

    var reading = check(Grafted.onto(GENUINE).replacing(ACCOUNT, "</sheetData>", all).bytes());

    assertThat(reading.state()).isEqualTo(State.ACCEPTED);
    assertThat(codes(reading)).containsOnly("F42", "F31");
  }

  @Test
  void thePackageItselfIsCalledSo() {
    var reading = check(Grafted.onto(GENUINE).without("docProps/app.xml").bytes());

    assertThat(reading.findings())
        .extracting(Finding::message)
        .containsExactly(
            "The package names a part that is not there, docProps/app.xml;"
                + " it was left aside.");
  }

  private static UnaryOperator<Grafted> dimension() {
    return book ->
        book.replacing(ACCOUNT, "<dimension ref=\"[^\"]*\"", "<dimension ref=\"A1:XFD1048576\"");
  }

  private static Grafted withDoctype(Grafted book, String part) {
    return book.replacing(part, "<worksheet", "<!DOCTYPE worksheet><worksheet");
  }

  private static Grafted withMark(Grafted book, String part) {
    return book.changing(part, xml -> "\uFEFF" + xml);
  }

  private static Grafted elsewhere(Grafted book) {
    return book.replacing(
        LINKS,
        "Target=\"worksheets/sheet2.xml\"",
        "Target=\"http://127.0.0.1:9/sheet2.xml\" TargetMode=\"External\"");
  }

  private static Grafted macros(Grafted book) {
    return book.replacing(
        TYPES,
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main\\+xml",
        "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
  }

  private static Grafted twice(Grafted book) {
    return book.replacing(BOOK, "name=\"Monthly profile\"", "name=\"i&amp;e\"");
  }

  private static Grafted idle(Grafted book) {
    var row = "<row r=\"400\"><c r=\"E400\"><f>D400-C400</f><v>0</v></c></row></sheetData>";
    return book.replacing(ACCOUNT, "</sheetData>", row);
  }

  private static Grafted rooted(Grafted book) {
    return book.replacing(
        LINKS, "Target=\"worksheets/sheet2.xml\"", "Target=\"/xl/worksheets/sheet2.xml\"");
  }

  private static Grafted inUtf16(Grafted book) {
    var xml = book.part(ACCOUNT).replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
    return book.with(ACCOUNT, ("\uFEFF" + xml).getBytes(UTF_16LE));
  }

  private static Grafted inPlainText(Grafted book) {
    return book.replacing(ACCOUNT, D3, "<c r=\"D3\" s=\"$1\"><v><![CDATA[$2]]></v></c>");
  }

  private static Grafted prefixed(Grafted book) {
    return book.changing(
        ACCOUNT,
        xml -> xml.replaceAll("<(/?)([a-zA-Z])", "<$1x:$2").replaceFirst("xmlns=", "xmlns:x="));
  }

  /** Only the columns that are filled in all rows can do without. */
  private static Grafted unaddressed(Grafted book) {
    return book.changing(ACCOUNT, xml -> xml.replaceAll("<c r=\"([A-D])\\d+\"", "<c"));
  }

  private static String half(String xml) {
    return new String(Arrays.copyOf(xml.getBytes(UTF_8), xml.length() / 2), UTF_8);
  }

  private static Reading check(byte[] bytes) {
    return ReturnReader.shipped().read(Workbooks.read("a.xlsx", bytes), Circumstances.at(NOW));
  }

  private static List<String> codes(Reading reading) {
    return reading.findings().stream().map(Finding::code).toList();
  }
}
