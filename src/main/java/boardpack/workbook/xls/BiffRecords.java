package boardpack.workbook.xls;

import boardpack.workbook.FileFault;
import boardpack.workbook.container.Bytes;
import java.util.ArrayList;
import java.util.List;

/** The records of a workbook stream, one after the other. */
final class BiffRecords {
  static final int BOF = 0x0809;
  static final int EOF = 0x000A;
  static final int CONTINUE = 0x003C;
  private final Bytes stream;
  private int at;
  private int type;
  private Bytes body;

  BiffRecords(Bytes stream, long start) {
    this.stream = stream;
    this.body = stream.slice(0, 0);
    if (!stream.has(start, 4)) {
      throw FileFault.CUT_OFF.refusal("a sheet begins beyond its end, at byte " + start);
    }
    at = (int) start;
  }

  /** Moves to the next record, which must be there whole. */
  void next() {
    if (!stream.has(at, 4) || !stream.has(at + 4L, stream.u16(at + 2))) {
      throw FileFault.CUT_OFF.refusal("a record runs past its end, at byte " + at);
    }
    type = stream.u16(at);
    int length = stream.u16(at + 2);
    body = stream.slice(at + 4, length);
    at += 4 + length;
  }

  /** Where the next record begins. */
  long position() {
    return at;
  }

  int type() {
    return type;
  }

  Bytes body() {
    return body;
  }

  /** Refuses a record that is shorter than what it must hold. */
  Bytes body(int least) {
    if (body.length() < least) {
      throw FileFault.DAMAGED.refusal(
          "a record (%04X) is too short, before byte %d".formatted(type, at));
    }
    return body;
  }

  boolean nextIs(int wanted) {
    return stream.has(at, 4) && stream.u16(at) == wanted;
  }

  /** The current record's bytes and those that continue it. */
  List<Bytes> continued() {
    var all = new ArrayList<Bytes>();
    all.add(body);
    while (nextIs(CONTINUE)) {
      next();
      all.add(body);
    }
    return all;
  }

  /** Passes a stream within the stream, such as a chart's, up to its end. */
  void skipInner() {
    int open = 1;
    while (open > 0) {
      next();
      if (type == BOF) {
        open++;
      } else if (type == EOF) {
        open--;
      }
    }
  }
}
