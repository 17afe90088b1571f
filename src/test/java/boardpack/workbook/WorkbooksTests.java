package boardpack.workbook;

import static boardpack.workbook.ReadWorkbook.cells;
import static boardpack.workbook.ReadWorkbook.findings;
import static boardpack.workbook.ReadWorkbook.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbooksTests {
  @Test
  void everyKindOfValueIsRead() {
    var read =
        read(
            """
            <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>Plan </t></r><r><t>YTD</t></r></is></c></row>
            <row r="2"><c r="A2"><v>0.1</v></c><c r="B2"><v>1234.4999999999998</v></c><c r="C2"><v>1E3</v></c><c r="D2" s="1"><v>42826</v></c></row>
            <row r="4"><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c><c t="str"><f>A1</f><v>Pay</v></c><c t="d"><v>2017-04-01T12:30:00</v></c><c s="2"><v>0.5</v></c></row>
            """);

    assertThat(cells(read))
        .isEqualTo(
            """
            A1 Text Pay
            B1 Text Plan YTD
            A2 Numeric 0.1
            B2 Numeric 1234.5
            C2 Numeric 1000
            D2 Day 2017-04-01
            A4 Truth TRUE
            B4 Fault #REF!
            C4 Text Pay
            D4 Day 2017-04-01T12:30
            E4 Numeric 0.5
            """);
    assertThat(read.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          F20 | <c r="B2"><f>SUM(B3:B9)</f></c>
          F20 | <c r="B2"><f>SUM(B3:B9)</f><v></v></c>
          F21 | <c r="B2"><v/></c>
          F22 | <c r="B2"><v>NaN</v></c>
          F22 | <c r="B2"><v>1,000.5</v></c>
          F22 | <c r="B2"><v>0x1F</v></c>
          F22 | <c r="B2"><v> 12 </v></c>
          F22 | <c r="B2"><v>1e999</v></c>
          F23 | <c r="B2" t="s"><v>2</v></c>
          F23 | <c r="B2" t="s"><v>-1</v></c>
          F24 | <c r="B2" s="3"><v>12</v></c>
          F25 | <c r="B2"><v>1</v></c><c r="B2"><v>2</v></c>
          F26 | <c r="C2"><v>1</v></c><c r="B2"><v>2</v></c>
          F27 | <c r="B2" t="zzz"><v>1</v></c>
          F28 | <c r="B2" s="1"><v>60</v></c>
          F28 | <c r="B2" s="1"><v>2958466</v></c>
          F28 | <c r="B2" t="d"><v>2017-02-29</v></c>
          F30 | <c r="B2" t="b"><v>yes</v></c>
          """)
  void aValueThatCannotBeTrustedIsNeitherNoughtNorBlank(String code, String cell) {
    var read = read("<row r=\"2\">" + cell + "</row>");

    assertThat(findings(read)).isEqualTo(code + " Return!B2\n");
    assertThat(cells(read)).contains("B2 Unreadable");
    assertThat(read.hasErrors()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <row r="2"><c r="B"><v>1</v></c></row> | a cell addressed 'B' in row 2
          <row r="2"><c r="b2"><v>1</v></c></row> | a cell addressed 'b2' in row 2
          <row r="2"><c r="B3"><v>1</v></c></row> | a cell addressed 'B3' in row 2
          <row r="2"><c r="XFE2"><v>1</v></c></row> | a cell addressed 'XFE2' in row 2
          <row r="1e3"><c><v>1</v></c></row> | a row numbered '1e3'
          <row r="-1"><c><v>1</v></c></row> | a row numbered '-1'
          <row r="1048577"/> | a row numbered '1048577'
          <row><d/></row> | an element 'd' where only 'c' may stand
          <row><c><w/></c></row> | an element 'w' within cell A1
          """)
  void aCellWithoutAPlaceRefusesTheFile(String row, String reason) {
    assertThat(refusal(read(row))).startsWith("F15: Sheet 'Return' has " + reason);
  }

  @Test
  void rowsAndCellsWithoutNumbersFollowEachOther() {
    assertThat(
            cells(
                read("<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c><v>3</v></c></row>")))
        .isEqualTo(
            """
            A1 Numeric 1
            B1 Numeric 2
            A3 Numeric 3
            """);
  }

  @Test
  void aSingleCellInTheLastRowAndColumnCostsNothing() {
    assertThat(cells(read("<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>")))
        .isEqualTo("XFD1048576 Numeric 1\n");
  }

  @Test
  void fiftyOfAKindAreListedAndTheRestCounted() {
    var read = read("<row r=\"2\">" + "<c><v>x</v></c>".repeat(60) + "</row>");

    assertThat(read.findings()).hasSize(51);
    assertThat(read.findings().get(50).message())
        .isEqualTo("10 more cells of this sheet have the fault F22 (the first 50 are listed).");
    assertThat(read.get().sheets().get(0).cells()).hasSize(60);
  }

  @Test
  void daysAreCountedFrom1904WhereTheWorkbookSaysSo() {
    var book =
        GivenWorkbook.rows("<row><c s=\"1\"><v>0</v></c><c s=\"1\"><v>60</v></c></row>")
            .replace(GivenWorkbook.MAIN, "<sheets>", "<workbookPr date1904=\"1\"/><sheets>");

    assertThat(cells(read(book)))
        .isEqualTo(
            """
            A1 Day 1904-01-01
            B1 Day 1904-03-01
            """);
  }

  @Test
  void hiddenRowsColumnsAndSheetsThatHoldFiguresAreTold() {
    var book =
        GivenWorkbook.rows("")
            .sheet(
                """
                <cols><col min="3" max="4" hidden="1"/></cols>
                <sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row>
                <row r="2"><c r="C2"><v>1</v></c></row><row r="3" hidden="1"/></sheetData>
                """);

    var read = read(book);

    assertThat(findings(read)).isEqualTo("F41 Return\nF41 Return\n");
    assertThat(read.findings().get(0).message())
        .isEqualTo("Row 1 is hidden, and figures stand there.");
    assertThat(read.findings().get(1).message())
        .isEqualTo("Column C is hidden, and figures stand there.");
    assertThat(read.get().sheets().get(0).hiddenRows()).containsExactly(1);
    assertThat(
            findings(
                read(book.replace(GivenWorkbook.MAIN, "sheetId", "state=\"veryHidden\" sheetId"))))
        .isEqualTo("F40 Return\n");
  }

  @Test
  void whatLiesUnderMergedCellsIsTold() {
    var book =
        GivenWorkbook.rows("")
            .sheet(
                """
                <sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="D1"><v>3</v></c></row></sheetData>
                <mergeCells><mergeCell ref="A1:B2"/></mergeCells>
                """);

    assertThat(findings(read(book))).isEqualTo("F42 Return!B1\n");
  }

  @Test
  void strictWorkbooksAreReadLikeAllOthers() {
    var book = GivenWorkbook.rows("<row><c t=\"s\"><v>1</v></c></row>");
    for (var part : new String[] {GivenWorkbook.SHEET, GivenWorkbook.MAIN, GivenWorkbook.TEXTS}) {
      book.replace(
          part,
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main");
    }

    assertThat(cells(read(book))).isEqualTo("A1 Text Agency\n");
  }

  private static Checked<Workbook> read(String rows) {
    return read(GivenWorkbook.rows(rows));
  }

  private static Checked<Workbook> read(GivenWorkbook book) {
    return Workbooks.read("return.xlsx", book.bytes());
  }
}
