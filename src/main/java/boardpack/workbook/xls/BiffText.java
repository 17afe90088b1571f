package boardpack.workbook.xls;

import boardpack.workbook.FileFault;
import boardpack.workbook.cells.Texts;
import boardpack.workbook.container.Bytes;
import java.util.List;

/**
 * Texts of the old format, one or two bytes a character, which may run over from one record to the
 * records that continue it.
 */
final class BiffText {
  private static final int WIDE = 1;
  private static final int PHONETIC = 4;
  private static final int RICH = 8;
  private final List<Bytes> pieces;
  private int piece;
  private int at;

  BiffText(List<Bytes> pieces, int start) {
    this.pieces = pieces;
    at = start;
  }

  static String of(Bytes body, int start, boolean shortLength) {
    var text = new BiffText(List.of(body), start);
    return shortLength ? text.shortText() : text.text();
  }

  boolean hasMore() {
    while (piece < pieces.size() && at >= pieces.get(piece).length()) {
      piece++;
      at = 0;
    }
    return piece < pieces.size();
  }

  /** A text that gives its length in two bytes. */
  String text() {
    int length = u8() | u8() << 8;
    return characters(length, u8());
  }

  /** A text that gives its length in one byte. */
  String shortText() {
    int length = u8();
    return characters(length, u8());
  }

  private String characters(int length, int flags) {
    int runs = (flags & RICH) != 0 ? u8() | u8() << 8 : 0;
    long phonetic =
        (flags & PHONETIC) != 0 ? (u8() | u8() << 8 | u8() << 16 | (long) u8() << 24) : 0;
    var text = new StringBuilder(Math.min(length, 1024));
    boolean wide = (flags & WIDE) != 0;
    for (int i = 0; i < length; i++) {
      while (at >= current().length()) {
        wide = (u8() & WIDE) != 0;
      }
      text.append((char) (wide ? u8() | u8() << 8 : u8()));
    }
    skip(4L * runs + phonetic);
    return Texts.whole(text.toString());
  }

  private Bytes current() {
    if (piece >= pieces.size()) {
      throw cut();
    }
    return pieces.get(piece);
  }

  private int u8() {
    if (!hasMore()) {
      throw cut();
    }
    return current().u8(at++);
  }

  private void skip(long count) {
    long left = count;
    while (left > 0 && hasMore()) {
      long step = Math.min(left, current().length() - at);
      at += (int) step;
      left -= step;
    }
  }

  private static RuntimeException cut() {
    return FileFault.CUT_OFF.refusal("a text runs past the end of its record");
  }
}
