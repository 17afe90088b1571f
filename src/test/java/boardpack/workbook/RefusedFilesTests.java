package boardpack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Checked;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusedFilesTests {
  private static final String READ_ARE =
      ". Only Excel workbooks (.xlsx, and .xls since Excel 97) and CSV files are read.";
  private static final String ROW = "<row><c><v>1200</v></c></row>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          return.xlsx | %PDF-1.4 | a PDF document
          return.xls | <html><table> | a web page (HTML)
          return.xls | <?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"> | an XML Spreadsheet of Excel 2003
          return.xlsx | <?xml version="1.0"?><!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/passwd">]><r/> | an XML file
          return.xlsx | organisation,month | text, whatever its name says
          return.csv | {\\rtf1 | a rich text document (.rtf)
          return.xls | ID;PWXL;N;E | a SYLK spreadsheet (.slk)
          return.csv | <html> | a web page (HTML)
          """)
  void whatIsNoWorkbookIsNamedForWhatItIs(String name, String text, String kind) {
    var read = Workbooks.read(name, text.getBytes(StandardCharsets.UTF_8));

    assertThat(refusal(read)).isEqualTo("F03: This is " + kind + READ_ARE);
  }

  @Test
  void anEmptyFileIsSaidToBeEmpty() {
    assertThat(refusal(Workbooks.read("return.xlsx", new byte[0]))).startsWith("F01");
  }

  @ParameterizedTest
  @CsvSource({
    GivenWorkbook.SHEET + ", worksheet",
    GivenWorkbook.MAIN + ", workbook",
    GivenWorkbook.TEXTS + ", sst",
    GivenWorkbook.STYLES + ", styleSheet",
  })
  void aVocabularyThatNobodyKnowsIsNotReadAsASpreadsheets(String part, String root) {
    var invented = book().replace(part, "spreadsheetml/2006/main", "spreadsheetml/2099/main");

    assertThat(refusal(invented))
        .isEqualTo(
            "F13: A part is missing: %s is no spreadsheet's <%s>".formatted(part, root)
                + " (http://schemas.openxmlformats.org/spreadsheetml/2099/main).");
  }

  @ParameterizedTest
  @CsvSource({
    "sheet.binary.macroEnabled.main, F03: This is a binary workbook (.xlsb)",
    "sheet.macroEnabled.main+xml, F05: The workbook carries macros",
    "template.main+xml, F03: This is an Excel template (.xltx)",
  })
  void otherPackagesOfExcelAreNamed(String type, String words) {
    var book =
        book()
            .replace(GivenWorkbook.TYPES, "spreadsheetml.sheet.main+xml", "spreadsheetml." + type);

    assertThat(refusal(book)).startsWith(words);
  }

  @Test
  void macrosInAWorkbookThatClaimsToHaveNoneAreFound() {
    var book =
        book()
            .part("xl/vbaProject.bin", "macros")
            .replace(GivenWorkbook.LINKS, "</Rel", link("r9", "vbaProject", "vbaProject.bin"));

    assertThat(refusal(book)).startsWith("F05");
  }

  @Test
  void macrosToWhichNothingPointsAreFoundToo() {
    assertThat(refusal(book().part("xl/macrosheets/sheet1.xml", "<macrosheet/>")))
        .startsWith("F05");
  }

  @ParameterizedTest
  @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
  void aPartBeginsOnce(Charset charset) {
    var sheet = book().text(GivenWorkbook.SHEET).replace("UTF-8", charset.name());
    var once = book().part(GivenWorkbook.SHEET, ("\uFEFF" + sheet).getBytes(charset));
    var twice = book().part(GivenWorkbook.SHEET, ("\uFEFF\uFEFF" + sheet).getBytes(charset));

    assertThat(Workbooks.read("return.xlsx", once.bytes()).hasErrors()).isFalse();
    assertThat(refusal(twice)).startsWith("F12");
  }

  @Test
  void aZipFileOfWorkbooksIsNotAWorkbook() {
    var zip = StoredZip.of("RXH_prov_2017-04_v1.xlsx", "PK");

    assertThat(refusal(Workbooks.read("all.xlsx", zip)))
        .isEqualTo("F03: This is a zip file with workbooks in it" + READ_ARE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        GivenWorkbook.TYPES,
        GivenWorkbook.MAIN,
        GivenWorkbook.LINKS,
        GivenWorkbook.SHEET,
        GivenWorkbook.STYLES,
        GivenWorkbook.TEXTS,
        "_rels/.rels",
      })
  void everyPartMustBeThereAndWhole(String part) {
    assertThat(refusal(book().without(part))).startsWith("F13");
    assertThat(refusal(book().replace(part, "</", "<"))).startsWith("F11: Part ").contains("line");
    assertThat(refusal(book().part(part, new byte[] {'<', 'a', '>', (byte) 0xC3, '(', '<'})))
        .startsWith("F12");
    assertThat(refusal(book().part(part, "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>")))
        .isEqualTo(
            "F10: Part %s declares a document type (DOCTYPE), which no spreadsheet program writes"
                    .formatted(part)
                + " and which is used in attacks.");
  }

  @Test
  void endlessNestingIsRefused() {
    var nested = book().replace(GivenWorkbook.TEXTS, "<t>Pay", "<r>".repeat(100_000));

    assertThat(refusal(nested)).startsWith("F09").contains("nests elements");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE, 0", "UTF-16BE, 0", "UTF-8, 65535", "UTF-8, 65540", "UTF-16LE, 32767"})
  void aDoctypeInAPartThatNobodyReadsRefusesTheFileToo(String charset, int before) {
    var part = "-".repeat(before) + "<!DOCTYPE x><x/>";
    var bytes = part.getBytes(Charset.forName(charset));

    assertThat(refusal(book().part("docProps/core.xml", bytes))).startsWith("F10");
  }

  @Test
  void figuresFromOutsideRefuseTheFileAndLinksAreOnlyNoted() {
    var external =
        book()
            .part(
                "xl/externalLinks/_rels/externalLink1.xml.rels",
                GivenWorkbook.links("rId1 externalLinkPath !file:///other.xlsx"));
    var sheet =
        book()
            .replace(
                GivenWorkbook.LINKS,
                "\"worksheets/sheet1.xml\"",
                "\"http://127.0.0.1:9/s.xml\" TargetMode=\"External\"");
    var link =
        book()
            .part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                GivenWorkbook.links("rId1 hyperlink !https://example.org/"));

    assertThat(refusal(external)).startsWith("F14").contains("file:///other.xlsx");
    assertThat(refusal(sheet)).startsWith("F14").contains("http://127.0.0.1:9/s.xml");
    assertThat(refusal(link)).isEqualTo("READ: A1 Numeric 1200\nF44 the file\n");
  }

  @Test
  void aLinkToAnotherProgramRefusesTheFile() {
    var book =
        book()
            .replace(GivenWorkbook.LINKS, "</Rel", link("r9", "externalLink", "x/link1.xml"))
            .part("xl/x/link1.xml", "<externalLink><ddeLink ddeService=\"cmd\"/></externalLink>");

    assertThat(refusal(book)).startsWith("F14").contains("another program");
  }

  @Test
  void twoSheetsOfOneNameOrOnOnePartAreAmbiguous() {
    var sheets = "<sheets><sheet name='Return' r:id='rId1'/><sheet name='%s' r:id='%s'/></sheets>";

    assertThat(refusal(book().workbook(sheets.formatted("RETURN", "rId2")))).startsWith("F08");
    assertThat(refusal(book().workbook(sheets.formatted("Other", "rId1")))).startsWith("F08");
  }

  @Test
  void partsWithHarmfulOrEqualNamesRefuseTheFile() {
    assertThat(refusal(book().part("../evil.xml", "x"))).startsWith("F08");
    assertThat(refusal(book().part("..\\evil.xml", "x"))).startsWith("F08");
    assertThat(refusal(book().part("/etc/evil.xml", "x"))).startsWith("F08");
    assertThat(refusal(book().part("C:/evil.xml", "x"))).startsWith("F08");
    assertThat(refusal(book().part("XL/worksheets/SHEET1.XML", "x"))).startsWith("F08");
  }

  @Test
  void moreThanAnyReturnHoldsIsRefusedUnread() {
    var many = book();
    for (int i = 0; i < 200; i++) {
      many.part("xl/media/" + i, "x");
    }

    assertThat(refusal(many)).startsWith("F09").contains("207 parts, at most 200");
    assertThat(refusal(book().part("xl/media/zeros", new byte[2 << 20])))
        .startsWith("F09")
        .contains("times its size");
    assertThat(refusal(book().part(GivenWorkbook.SHEET, "<a b='" + random(2 << 20) + "'/>")))
        .startsWith("F09")
        .contains("more than a million characters");
  }

  @Test
  void bytesBeforeOrAfterThePackageRefuseIt() {
    var bytes = book().bytes();
    var prefixed = new byte[bytes.length + 2];
    System.arraycopy(bytes, 0, prefixed, 2, bytes.length);
    prefixed[0] = 'P';
    prefixed[1] = 'K';

    assertThat(refusal(Workbooks.read("r.xlsx", prefixed))).startsWith("F08");
    assertThat(refusal(Workbooks.read("r.xlsx", Arrays.copyOf(bytes, bytes.length + 9))))
        .isEqualTo(
            "F08: The file can be read in two ways: 9 bytes follow its end record, at byte %d."
                .formatted(bytes.length));
  }

  @Test
  void aStoredFigureThatWasEditedInPlaceIsFoundByItsChecksum() {
    var bytes = StoredZip.of("xl/a.xml", "999.25");
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("999.25");
    bytes[at] = '8';

    assertThat(refusal(Workbooks.read("r.xlsx", bytes)))
        .isEqualTo(
            "F07: The file is damaged: part xl/a.xml does not have the checksum that the file"
                + " gives for it.");
  }

  private static String random(int length) {
    var text = new StringBuilder();
    var random = new Random(1);
    random.ints(length, 'a', 'z').forEach(letter -> text.append((char) letter));
    return text.toString();
  }

  private static String link(String id, String kind, String target) {
    var all = GivenWorkbook.links(id + " " + kind + " " + target);
    return all.substring(all.indexOf("<Relationship "), all.indexOf("</")) + "</Rel";
  }

  private static GivenWorkbook book() {
    return GivenWorkbook.rows(ROW);
  }

  private static String refusal(GivenWorkbook book) {
    return ReadWorkbook.refusal(Workbooks.read("return.xlsx", book.bytes()));
  }

  private static String refusal(Checked<Workbook> read) {
    return ReadWorkbook.refusal(read);
  }
}
