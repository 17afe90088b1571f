package boardpack.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** One broken file for each fault of a file. */
final class BrokenFiles {
  private static final String ROW = "<row r=\"1\"><c r=\"A1\"><v>1200</v></c></row>";

  private BrokenFiles() {}

  static List<Broken> ofPackages() {
    var bytes = book().bytes();
    var edited = StoredZip.of("xl/worksheets/sheet1.xml", "<v>999.25</v>");
    edited[new String(edited, StandardCharsets.ISO_8859_1).indexOf("999")] = '8';
    return List.of(
        Broken.text(FileFault.EMPTY, "the file has no bytes", "return.xlsx", ""),
        new Broken(
            FileFault.TOO_BIG,
            "it is larger than any return",
            "return.xlsx",
            new byte[Workbooks.MOST_BYTES + 1]),
        Broken.text(FileFault.WRONG_KIND, "a PDF is called .xlsx", "return.xlsx", "%PDF-1.7"),
        Broken.text(FileFault.WRONG_KIND, "text is called .xlsx", "return.xlsx", "a,b\n1,2\n"),
        Broken.of(
            FileFault.MACROS,
            "it was saved as a workbook with macros",
            book().replace(GivenWorkbook.TYPES, "sheet.main", "sheet.macroEnabled.main")),
        new Broken(
            FileFault.CUT_OFF,
            "the copy stopped half-way",
            "return.xlsx",
            Arrays.copyOf(bytes, bytes.length / 2)),
        new Broken(FileFault.DAMAGED, "a digit was changed on the way", "return.xlsx", edited),
        new Broken(
            FileFault.AMBIGUOUS,
            "something was appended to it",
            "return.xlsx",
            Arrays.copyOf(bytes, bytes.length + 10)),
        Broken.of(
            FileFault.TOO_MUCH_INSIDE,
            "a part unpacks to very much more than its size",
            book().part("xl/media/image1.png", new byte[4 << 20])));
  }

  static List<Broken> ofParts() {
    return List.of(
        Broken.of(
            FileFault.DOCTYPE,
            "a part brings its own entities",
            book().part(GivenWorkbook.TEXTS, "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")),
        Broken.of(
            FileFault.BROKEN_XML,
            "a sheet stops in the middle",
            book().replace(GivenWorkbook.SHEET, "</row></sheetData></worksheet>", "")),
        Broken.of(
            FileFault.PART_ENCODING,
            "a part is written in UTF-7",
            book().part(GivenWorkbook.TEXTS, "<?xml version=\"1.0\" encoding=\"UTF-7\"?><sst/>")),
        Broken.of(
            FileFault.PART_MISSING, "a sheet's part is gone", book().without(GivenWorkbook.SHEET)),
        Broken.of(
            FileFault.OUTSIDE,
            "formulas draw on another workbook",
            book()
                .part(
                    "xl/externalLinks/_rels/externalLink1.xml.rels",
                    GivenWorkbook.links("rId1 externalLinkPath !Budget.xlsx"))),
        Broken.rows(FileFault.NO_PLACE, "a row has no number", "<row r=\"abc\"/>"),
        Broken.of(
            FileFault.NO_FIGURES,
            "there is no sheet",
            book()
                .replace(
                    GivenWorkbook.MAIN,
                    "<sheet name=\"Return\" sheetId=\"1\" r:id=\"rId1\"/>",
                    "")));
  }

  static List<Broken> ofCells() {
    return List.of(
        Broken.cell(
            CellFault.NO_RESULT,
            "the workbook was made by a program and never calculated",
            "<c r=\"B2\"><f>SUM(B3:B9)</f></c>"),
        Broken.cell(CellFault.NO_VALUE, "a value is empty", "<c r=\"B2\"><v/></c>"),
        Broken.cell(CellFault.NO_NUMBER, "a number is none", "<c r=\"B2\"><v>1,000.5</v></c>"),
        Broken.cell(
            CellFault.NO_STRING, "a text is not in the file", "<c r=\"B2\" t=\"s\"><v>99</v></c>"),
        Broken.cell(
            CellFault.NO_STYLE, "a format is not in the file", "<c r=\"B2\" s=\"99\"><v>1</v></c>"),
        Broken.cell(
            CellFault.TWICE,
            "a cell stands there with two values",
            "<c r=\"B2\"><v>1</v></c><c r=\"B2\"><v>2</v></c>"),
        Broken.cell(
            CellFault.OUT_OF_ORDER,
            "a cell stands after a later one",
            "<c r=\"C2\"><v>1</v></c><c r=\"B2\"><v>2</v></c>"),
        Broken.cell(
            CellFault.UNKNOWN_TYPE, "its type is invented", "<c r=\"B2\" t=\"zzz\"><v>1</v></c>"),
        Broken.cell(
            CellFault.NO_DAY, "29 February 1900 is meant", "<c r=\"B2\" s=\"1\"><v>60</v></c>"),
        Broken.cell(
            CellFault.LONG_TEXT,
            "a text is endless",
            "<c r=\"B2\" t=\"str\"><v>" + "x".repeat(40_000) + "</v></c>"),
        Broken.cell(
            CellFault.NO_TRUTH, "neither true nor false", "<c r=\"B2\" t=\"b\"><v>7</v></c>"),
        Broken.cell(
            CellFault.MORE_OF_THE_SAME, "sixty cells are alike", "<c><v>x</v></c>".repeat(60)));
  }

  static List<Broken> ofText() {
    return List.of(
        new Broken(
            CsvFault.CSV_ENCODING,
            "it was saved in the Windows alphabet",
            "ae.csv",
            new byte[] {'a', ',', 'b', '\n', '1', ',', (byte) 0xA3, '\n'}),
        Broken.text(CsvFault.CSV_SEPARATOR, "semicolons separate", "ae.csv", "a;b\n1.234,5;2\n"),
        Broken.text(CsvFault.CSV_QUOTES, "a quote is never closed", "ae.csv", "a,b\n1,\"2\n"),
        Broken.text(
            CsvFault.CSV_LIMIT, "there are too many columns", "ae.csv", ",".repeat(300) + "\n1\n"),
        Broken.text(
            CsvFault.CSV_SHIFTED,
            "a figure is written with a comma",
            "ae.csv",
            "a,b\n" + "1,2\n".repeat(20) + "1,500,2\n"),
        Broken.text(Notice.NO_LINE_END, "the last line stops", "ae.csv", "a,b\n1,2"));
  }

  static List<Broken> worthSaying() {
    var link = GivenWorkbook.links("rId1 hyperlink !https://example.org/");
    var missing = GivenWorkbook.links("rId1 drawing ../drawings/drawing1.xml");
    return List.of(
        Broken.of(
            Notice.HIDDEN_SHEET,
            "a sheet with figures is hidden",
            book().replace(GivenWorkbook.MAIN, "sheetId", "state=\"hidden\" sheetId")),
        Broken.rows(
            Notice.HIDDEN_FIGURES,
            "a row with figures is hidden",
            "<row r=\"7\" hidden=\"1\"><c r=\"A7\"><v>1</v></c></row>"),
        Broken.of(
            Notice.UNDER_MERGE,
            "a figure lies under merged cells",
            merged("<mergeCell ref=\"A1:B1\"/>")),
        Broken.of(
            Notice.CROSSING_MERGES,
            "merged cells overlap",
            merged("<mergeCell ref=\"A1:B2\"/><mergeCell ref=\"B1:C1\"/>")),
        Broken.of(
            Notice.LINK_IGNORED,
            "a cell links to a web page",
            book().part("xl/worksheets/_rels/sheet1.xml.rels", link)),
        Broken.of(
            Notice.PART_IGNORED,
            "a drawing is not in the file",
            book().part("xl/worksheets/_rels/sheet1.xml.rels", missing)),
        Broken.of(
            Notice.NO_CELLS,
            "there is a chart sheet",
            book()
                .replace(
                    GivenWorkbook.LINKS, "relationships/worksheet", "relationships/chartsheet")),
        new Broken(Notice.OTHER_NAME, "its name ends in .xls", "return.xls", book().bytes()));
  }

  private static GivenWorkbook merged(String ranges) {
    return GivenWorkbook.rows("")
        .sheet(
            "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c></row>"
                + "</sheetData><mergeCells>"
                + ranges
                + "</mergeCells>");
  }

  private static GivenWorkbook book() {
    return GivenWorkbook.rows(ROW);
  }
}
