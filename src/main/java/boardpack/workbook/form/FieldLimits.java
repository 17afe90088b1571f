package boardpack.workbook.form;

import boardpack.workbook.SheetXml;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Tells a spreadsheet program what may be typed into a field, and what to say when it is not. */
final class FieldLimits {

  private FieldLimits() {}

  static void add(XSSFSheet sheet, FormField field) {
    var helper = new XSSFDataValidationHelper(sheet);
    var constraint = constraint(helper, field.limit());
    if (constraint == null) {
      return;
    }
    var cells =
        new CellRangeAddressList(
            field.firstRow() - 1, field.lastRow() - 1, field.column() - 1, field.column() - 1);
    var validation = helper.createValidation(constraint, cells);
    validation.setShowErrorBox(true);
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    validation.createErrorBox("This cannot stand here", words(field.limit()));
    validation.setEmptyCellAllowed(true);
    sheet.addValidationData(validation);
  }

  private static @Nullable DataValidationConstraint constraint(
      XSSFDataValidationHelper helper, Limit limit) {
    if (limit instanceof Limit.OneOf list) {
      return helper.createExplicitListConstraint(list.values().toArray(String[]::new));
    }
    if (limit instanceof Limit.Between between) {
      return helper.createDecimalConstraint(
          OperatorType.BETWEEN, between.least().toPlainString(), between.most().toPlainString());
    }
    if (limit instanceof Limit.WholeBetween whole) {
      return helper.createIntegerConstraint(
          OperatorType.BETWEEN, Integer.toString(whole.least()), Integer.toString(whole.most()));
    }
    if (limit instanceof Limit.DayBetween days) {
      return helper.createNumericConstraint(
          ValidationType.DATE, OperatorType.BETWEEN, serial(days.first()), serial(days.last()));
    }
    if (limit instanceof Limit.AtMostCharacters length) {
      return helper.createTextLengthConstraint(
          OperatorType.LESS_OR_EQUAL, Integer.toString(length.most()), null);
    }
    return null;
  }

  private static String words(Limit limit) {
    if (limit instanceof Limit.OneOf list) {
      return cut("One of: " + String.join(", ", list.values()));
    }
    if (limit instanceof Limit.Between between) {
      return "A number from " + between.least() + " to " + between.most() + ". Type 0 for nil.";
    }
    if (limit instanceof Limit.WholeBetween whole) {
      return "A whole number from " + whole.least() + " to " + whole.most() + ".";
    }
    if (limit instanceof Limit.DayBetween days) {
      return "A date from " + days.first() + " to " + days.last() + ".";
    }
    if (limit instanceof Limit.AtMostCharacters length) {
      return "At most " + length.most() + " characters.";
    }
    return "";
  }

  /** A spreadsheet program shows 255 characters of a message at most. */
  private static String cut(String message) {
    return message.length() <= 250 ? message : message.substring(0, 247) + "...";
  }

  private static String serial(LocalDate day) {
    return Long.toString(SheetXml.serial(day));
  }
}
