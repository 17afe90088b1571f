package boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.returns.Circumstances;
import boardpack.returns.GoodReturns;
import boardpack.returns.Reading;
import boardpack.returns.Reading.State;
import boardpack.returns.Return;
import boardpack.returns.ReturnFiles;
import boardpack.returns.ReturnReader;
import boardpack.workbook.Workbooks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The same returns as Excel 97 to 2003 saves them. */
class OldWorkbooksTests {
  private static final Instant NOW = Instant.parse("2018-01-15T10:00:00Z");

  @Test
  void anOldWorkbookIsReadLikeANewOne() throws IOException {
    var file = ReturnFiles.xlsx(GoodReturns.trust("2017-12").build());

    var old = check(old(file, book -> {}));

    assertThat(old.state()).as(old.findings().toString()).isEqualTo(State.ACCEPTED);
    assertThat(old.returns().get(0).sheets()).isEqualTo(check(file).returns().get(0).sheets());
  }

  @Test
  void aFaultOfACellRefusesItsSheetAtThatCell() throws IOException {
    var file = ReturnFiles.xlsx(GoodReturns.trust("2017-12").build());

    var error =
        check(old(file, book -> account(book).setCellErrorValue(FormulaError.REF.getCode())));
    var words = check(old(file, book -> account(book).setCellValue("tbc")));

    assertThat(refusals(error)).isEqualTo("C06 I&E!D3");
    assertThat(refusals(words)).isEqualTo("C05 I&E!D3");
    assertThat(words.returns()).extracting(Return::submission).containsExactly(1);
  }

  @Test
  void aReturnWithMacrosIsRefusedInTheOldFormatToo() throws IOException {
    var file = old(ReturnFiles.xlsx(GoodReturns.performance("2017-12").build()), book -> {});
    try (var container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      container.getRoot().createDirectory("_VBA_PROJECT_CUR").createDirectory("VBA");
      var bytes = new ByteArrayOutputStream();
      container.writeFilesystem(bytes);

      var reading = check(bytes.toByteArray());

      assertThat(reading.state()).isEqualTo(State.REFUSED);
      assertThat(refusals(reading)).isEqualTo("F05 the file");
    }
  }

  @Test
  void whateverBytesAreChangedOrCutOffItIsReadOrRefusedInWords() throws IOException {
    var file = old(ReturnFiles.xlsx(GoodReturns.performance("2017-12").build()), book -> {});
    var random = new Random(17);

    for (int round = 0; round < 100; round++) {
      var changed = file.clone();
      for (int flips = 0; flips < 1 + random.nextInt(8); flips++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
      }
      var cut = Arrays.copyOf(file, random.nextInt(file.length));

      assertThat(check(changed).findings()).noneMatch(found -> found.code().equals("F99"));
      assertThat(check(cut)).satisfiesAnyOf(OldWorkbooksTests::isRefused, isReadLike(file));
    }
  }

  private static void isRefused(Reading reading) {
    assertThat(reading.state()).isEqualTo(State.REFUSED);
  }

  /** Nothing of the workbook itself stood in what was cut off. */
  private static Consumer<Reading> isReadLike(byte[] whole) {
    var sheets = check(whole).returns().get(0).sheets();
    return reading -> assertThat(reading.returns().get(0).sheets()).isEqualTo(sheets);
  }

  private static Cell account(Workbook book) {
    return book.getSheet("I&E").getRow(2).getCell(3);
  }

  private static String refusals(Reading reading) {
    return String.join(
        "; ",
        reading.findings().stream()
            .filter(finding -> finding.severity().refuses())
            .map(finding -> finding.code() + " " + finding.where())
            .toList());
  }

  private static Reading check(byte[] bytes) {
    return ReturnReader.shipped().read(Workbooks.read("a.xls", bytes), Circumstances.at(NOW));
  }

  /** The values of a workbook, saved in the old format. */
  private static byte[] old(byte[] workbook, Consumer<Workbook> change) throws IOException {
    try (var from = new XSSFWorkbook(new ByteArrayInputStream(workbook));
        var to = new HSSFWorkbook()) {
      var day = to.createCellStyle();
      day.setDataFormat(to.createDataFormat().getFormat("yyyy-mm-dd"));
      for (var sheet : from) {
        var copy = to.createSheet(sheet.getSheetName());
        for (var row : sheet) {
          var line = copy.createRow(row.getRowNum());
          for (var cell : row) {
            var target = line.createCell(cell.getColumnIndex());
            copy(cell, target);
            if (target.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC
                && DateUtil.isCellDateFormatted(cell)) {
              target.setCellStyle(day);
            }
          }
        }
      }
      change.accept(to);
      var bytes = new ByteArrayOutputStream();
      to.write(bytes);
      return bytes.toByteArray();
    }
  }

  private static void copy(Cell cell, Cell target) {
    var type =
        cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    switch (type) {
      case NUMERIC -> target.setCellValue(cell.getNumericCellValue());
      case STRING -> target.setCellValue(cell.getStringCellValue());
      default -> {}
    }
  }
}
