package boardpack.workbook.container;

import boardpack.workbook.FileFault;

/**
 * The end record of a zip file, of which there must be exactly one, with nothing after it.
 *
 * @param start where the end record (or its 64-bit twin before it) begins
 * @param directory where the central directory begins
 */
record ZipEnd(int start, int directory, int entries) {
  private static final int LENGTH = 22;
  private static final byte[] SIGNATURE = {'P', 'K', 5, 6};
  private static final byte[] LOCATOR_64 = {'P', 'K', 6, 7};
  private static final byte[] RECORD_64 = {'P', 'K', 6, 6};

  static ZipEnd of(Bytes file) {
    int at = lastRecord(file);
    int comment = file.u16(at + 20);
    if (at + LENGTH + comment != file.length()) {
      int end = at + LENGTH + comment;
      throw end > file.length()
          ? FileFault.CUT_OFF.refusal("its end record is cut at byte " + file.length())
          : FileFault.AMBIGUOUS.refusal(
              "%d bytes follow its end record, at byte %d".formatted(file.length() - end, end));
    }
    if (file.u16(at + 4) != 0 || file.u16(at + 6) != 0) {
      throw FileFault.CUT_OFF.refusal("it is one of several volumes");
    }
    var end = at >= 20 && file.holds(at - 20, LOCATOR_64) ? of64(file, at) : plain(file, at);
    if (end.entries == 0) {
      throw FileFault.WRONG_KIND.refusal("an empty zip file");
    }
    return end;
  }

  private static int lastRecord(Bytes file) {
    int earliest = Math.max(0, file.length() - LENGTH - 0xFFFF);
    for (int at = file.length() - LENGTH; at >= earliest; at--) {
      if (file.holds(at, SIGNATURE)) {
        return at;
      }
    }
    throw FileFault.CUT_OFF.refusal(
        "it has no end record, so it stops in the middle, at byte " + file.length());
  }

  private static ZipEnd plain(Bytes file, int at) {
    if (file.u16(at + 8) != file.u16(at + 10)) {
      throw FileFault.DAMAGED.refusal("its end record disagrees with itself, at byte " + at);
    }
    return checked(at, file.u32(at + 16), file.u32(at + 12), file.u16(at + 10));
  }

  private static ZipEnd of64(Bytes file, int at) {
    long record = file.i64(at - 20 + 8);
    if (record != at - 76L || !file.has(record, 56) || !file.holds((int) record, RECORD_64)) {
      throw FileFault.DAMAGED.refusal("its 64-bit end record is not in its place, byte " + at);
    }
    int twin = (int) record;
    return checked(twin, file.i64(twin + 48), file.i64(twin + 40), file.i64(twin + 32));
  }

  private static ZipEnd checked(int start, long directory, long size, long entries) {
    if (directory < 0 || size < 0 || directory + size != start) {
      throw FileFault.AMBIGUOUS.refusal(
          "its list of parts is not right before its end record, at byte " + start);
    }
    return new ZipEnd(start, (int) directory, (int) Math.min(Math.max(entries, 0), 1 << 30));
  }
}
