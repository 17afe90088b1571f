package boardpack.workbook.xls;

import boardpack.workbook.FileFault;
import boardpack.workbook.cells.Days;
import boardpack.workbook.cells.NumberFormat;
import boardpack.workbook.container.Bytes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the sheets of an old workbook share: their list, texts, number formats, way of dating. */
final class Globals {
  private static final int BOUND_SHEET = 0x85;
  private static final int FILE_PASS = 0x2F;
  private static final int DATE_MODE = 0x22;
  private static final int FORMAT = 0x41E;
  private static final int XF = 0xE0;
  private static final int SST = 0xFC;
  private static final int SUP_BOOK = 0x1AE;
  private static final int INTERNAL = 0x0401;
  private static final int ADD_IN = 0x3A01;
  private final List<Tab> tabs = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final Map<Integer, NumberFormat> formats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private Days days = Days.FROM_1900;

  /**
   * @param kind 0: cells
   */
  record Tab(String name, boolean hidden, int kind, long start) {}

  static Globals of(Bytes stream) {
    var records = new BiffRecords(stream, 0);
    Bof.expect(records, Bof.GLOBALS);
    var globals = new Globals();
    do {
      records.next();
      globals.read(records);
    } while (records.type() != BiffRecords.EOF);
    return globals;
  }

  private void read(BiffRecords records) {
    switch (records.type()) {
      case FILE_PASS -> throw FileFault.PASSWORD.refusal();
      case BiffRecords.BOF -> throw FileFault.DAMAGED.refusal("its first part never ends");
      case BOUND_SHEET -> tabs.add(tab(records.body(8)));
      case DATE_MODE -> days = records.body(2).u16(0) == 1 ? Days.FROM_1904 : Days.FROM_1900;
      case FORMAT -> readFormat(records.body(5));
      case XF -> styles.add(records.body(4).u16(2));
      case SST -> readTexts(records);
      case SUP_BOOK -> refuseOutside(records.body(4));
      default -> {
        // Fonts, names and windows carry no figures.
      }
    }
  }

  private static Tab tab(Bytes body) {
    return new Tab(BiffText.of(body, 6, true), (body.u8(4) & 3) != 0, body.u8(5), body.u32(0));
  }

  private void readFormat(Bytes body) {
    formats.put(body.u16(0), NumberFormat.ofCode(BiffText.of(body, 2, false)));
  }

  private void readTexts(BiffRecords records) {
    long count = records.body(8).u32(4);
    var shared = new BiffText(records.continued(), 8);
    while (texts.size() < count && shared.hasMore()) {
      texts.add(shared.text());
    }
  }

  /** Sheets of other workbooks that formulas draw on. */
  private static void refuseOutside(Bytes body) {
    int length = body.u16(2);
    if (length == INTERNAL || length == ADD_IN) {
      return;
    }
    var path = BiffText.of(body, 2, false);
    if (!path.isBlank() && !path.equals("\0")) {
      throw FileFault.OUTSIDE.refusal("formulas draw on '" + path + "'");
    }
  }

  List<Tab> tabs() {
    return tabs;
  }

  Days days() {
    return days;
  }

  Optional<String> text(long index) {
    return index < texts.size() ? Optional.of(texts.get((int) index)) : Optional.empty();
  }

  Optional<NumberFormat> format(int style) {
    if (style >= styles.size()) {
      return Optional.empty();
    }
    int id = styles.get(style);
    var own = formats.get(id);
    return Optional.of(own != null ? own : NumberFormat.builtIn(id));
  }
}
