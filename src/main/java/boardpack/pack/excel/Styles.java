package boardpack.pack.excel;

import boardpack.pack.tables.Column;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Every cell style of the workbook, each made once. */
final class Styles {
  private static final String MONEY = "#,##0.0;-#,##0.0";
  private static final String DECIMAL = "#,##0.0##;-#,##0.0##";
  private static final String WHOLE = "#,##0;-#,##0";
  private static final String DAY = "d mmm yyyy";
  private static final XSSFColor INK = colour(0x0B, 0x0C, 0x0C);
  private static final XSSFColor TYPED = colour(0x1D, 0x3F, 0x91);
  private static final XSSFColor HEAD = colour(0x1F, 0x3A, 0x5F);
  private static final XSSFColor WHITE = colour(0xFF, 0xFF, 0xFF);
  private static final XSSFColor RULE = colour(0xD5, 0xDA, 0xE1);
  private static final XSSFColor TOTAL = colour(0xE8, 0xEC, 0xF2);

  final XSSFCellStyle title;
  final XSSFCellStyle note;
  final XSSFCellStyle link;
  final XSSFCellStyle heading;
  final XSSFCellStyle figureHeading;
  final XSSFCellStyle words;
  final XSSFCellStyle quoted;
  final XSSFCellStyle linkInTable;
  final XSSFCellStyle missing;
  final XSSFCellStyle toFill;
  final XSSFCellStyle totalWords;
  private final Figures typed;
  private final Figures made;
  private final Figures total;
  private final XSSFWorkbook workbook;

  /** One style for each form of figure. */
  private record Figures(
      XSSFCellStyle money, XSSFCellStyle decimal, XSSFCellStyle whole, XSSFCellStyle day) {
    XSSFCellStyle of(Column.Form form) {
      return switch (form) {
        case DECIMAL -> decimal;
        case WHOLE -> whole;
        case DAY -> day;
        case MONEY, WORDS -> money;
      };
    }
  }

  Styles(XSSFWorkbook workbook) {
    this.workbook = workbook;
    var plain = font(12, false, INK);
    title = style(font(16, true, INK));
    note = style(plain);
    link = style(font(12, false, TYPED));
    heading = heading(HorizontalAlignment.LEFT);
    figureHeading = heading(HorizontalAlignment.RIGHT);
    words = ruled(wrapped(style(plain)));
    words.setAlignment(HorizontalAlignment.LEFT);
    words.setIndention((short) 1);
    quoted = ruled(wrapped(style(plain)));
    quoted.setIndention((short) 1);
    quoted.setAlignment(HorizontalAlignment.LEFT);
    quoted.setQuotePrefixed(true);
    linkInTable = ruled(style(font(12, false, TYPED)));
    linkInTable.setAlignment(HorizontalAlignment.LEFT);
    linkInTable.setIndention((short) 1);
    linkInTable.getFont().setUnderline(XSSFFont.U_SINGLE);
    link.getFont().setUnderline(XSSFFont.U_SINGLE);
    missing = ruled(style(plain));
    missing.setAlignment(HorizontalAlignment.RIGHT);
    toFill = ruled(wrapped(filled(style(plain), colour(0xFF, 0xF8, 0xE1))));
    totalWords = totalled(style(font(12, true, INK)));
    totalWords.setAlignment(HorizontalAlignment.LEFT);
    totalWords.setIndention((short) 1);
    typed = figures(font(12, false, TYPED), false);
    made = figures(plain, false);
    total = figures(font(12, true, INK), true);
  }

  XSSFCellStyle typed(Column.Form form) {
    return typed.of(form);
  }

  XSSFCellStyle made(Column.Form form) {
    return made.of(form);
  }

  XSSFCellStyle total(Column.Form form) {
    return total.of(form);
  }

  private Figures figures(XSSFFont font, boolean ofTotal) {
    return new Figures(
        figure(font, MONEY, ofTotal),
        figure(font, DECIMAL, ofTotal),
        figure(font, WHOLE, ofTotal),
        figure(font, DAY, ofTotal));
  }

  private XSSFCellStyle figure(XSSFFont font, String format, boolean ofTotal) {
    var style = ofTotal ? totalled(style(font)) : ruled(style(font));
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    style.setAlignment(HorizontalAlignment.RIGHT);
    return style;
  }

  private XSSFCellStyle heading(HorizontalAlignment alignment) {
    var style = filled(wrapped(style(font(12, true, WHITE))), HEAD);
    style.setAlignment(alignment);
    style.setIndention((short) (alignment == HorizontalAlignment.LEFT ? 1 : 0));
    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
    return style;
  }

  private XSSFCellStyle style(XSSFFont font) {
    var style = workbook.createCellStyle();
    style.setFont(font);
    style.setVerticalAlignment(VerticalAlignment.TOP);
    return style;
  }

  private static XSSFCellStyle wrapped(XSSFCellStyle style) {
    style.setWrapText(true);
    return style;
  }

  private static XSSFCellStyle ruled(XSSFCellStyle style) {
    style.setBorderBottom(BorderStyle.THIN);
    style.setBottomBorderColor(RULE);
    return style;
  }

  private static XSSFCellStyle totalled(XSSFCellStyle style) {
    style.setBorderTop(BorderStyle.MEDIUM);
    style.setTopBorderColor(INK);
    return filled(style, TOTAL);
  }

  private static XSSFCellStyle filled(XSSFCellStyle style, XSSFColor colour) {
    style.setFillForegroundColor(colour);
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  private XSSFFont font(int size, boolean bold, XSSFColor colour) {
    var font = workbook.createFont();
    font.setFontName("Arial");
    font.setFontHeightInPoints((short) size);
    font.setBold(bold);
    font.setColor(colour);
    return font;
  }

  private static XSSFColor colour(int red, int green, int blue) {
    return new XSSFColor(new byte[] {(byte) 0xFF, (byte) red, (byte) green, (byte) blue});
  }
}
