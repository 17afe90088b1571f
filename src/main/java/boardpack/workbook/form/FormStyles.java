package boardpack.workbook.form;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Every style of a form, each made once. */
final class FormStyles {
  private static final byte[] NAVY = colour(0x1f3864);
  private static final byte[] WHITE = colour(0xffffff);
  private static final byte[] GREY = colour(0xededed);
  private static final byte[] AMBER = colour(0xffd966);

  private final XSSFWorkbook workbook;
  private final Map<NumberForm, Map<Look, XSSFCellStyle>> styles = new EnumMap<>(NumberForm.class);
  private final XSSFFont headingFont;

  FormStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    headingFont = workbook.createFont();
    headingFont.setBold(true);
    headingFont.setColor(new XSSFColor(WHITE));
  }

  /** Opaque: the format wants four bytes. */
  private static byte[] colour(int rgb) {
    return ByteBuffer.allocate(Integer.BYTES).putInt(0xff000000 | rgb).array();
  }

  XSSFCellStyle of(NumberForm form, Look look) {
    return styles
        .computeIfAbsent(form, key -> new EnumMap<>(Look.class))
        .computeIfAbsent(look, key -> make(form, look));
  }

  void warn(PatternFormatting pattern) {
    pattern.setFillBackgroundColor(new XSSFColor(AMBER));
    pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
  }

  private XSSFCellStyle make(NumberForm form, Look look) {
    var style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(form.code()));
    style.setLocked(look.isLocked());
    switch (look) {
      case HEADING -> {
        style.setFont(headingFont);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        fill(style, NAVY);
      }
      case LABEL, RESULT -> fill(style, GREY);
      case INPUT -> {}
    }
    return style;
  }

  private static void fill(XSSFCellStyle style, byte[] colour) {
    style.setFillForegroundColor(new XSSFColor(colour));
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
  }
}
