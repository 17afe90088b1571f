package boardpack.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** Excel offers to repair what is not to the letter of its format: the templates are. */
class TemplateFormatTests {
  /** The longest list that Excel takes in a drop-down. */
  private static final int LONGEST_LIST = 255;

  @ParameterizedTest
  @EnumSource
  void aTemplateIsToTheLetterOfTheFormat(ReturnKind kind) throws Exception {
    try (var book = template(kind)) {
      var main = book.getPackagePart().getInputStream();
      var styles = book.getStylesSource().getPackagePart().getInputStream();

      assertThat(faults(WorkbookDocument.Factory.parse(main))).isEmpty();
      assertThat(faults(StyleSheetDocument.Factory.parse(styles))).isEmpty();
      for (var sheet : book) {
        var part = ((XSSFSheet) sheet).getPackagePart().getInputStream();
        assertThat(faults(WorksheetDocument.Factory.parse(part))).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void itsListsAreAsShortAsExcelWantsThem(ReturnKind kind) throws IOException {
    try (var book = template(kind)) {
      for (Sheet sheet : book) {
        assertThat(sheet.getDataValidations())
            .allSatisfy(
                rule ->
                    assertThat(String.valueOf(rule.getValidationConstraint().getFormula1()))
                        .hasSizeLessThanOrEqualTo(LONGEST_LIST + 2));
        assertThat(sheet.getSheetName()).hasSizeLessThanOrEqualTo(31);
      }
    }
  }

  private static List<XmlError> faults(XmlObject part) {
    var faults = new ArrayList<XmlError>();
    part.validate(new XmlOptions().setErrorListener(faults));
    return faults;
  }

  private static XSSFWorkbook template(ReturnKind kind) throws IOException {
    var bytes = TemplateTests.empty(kind, Optional.empty());
    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
  }
}
