package boardpack.workbook.container;

/** Looks for a DOCTYPE in passing bytes, in whatever width its characters are written. */
final class DoctypeWatch {
  private static final byte[] SIGN = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};
  private int matched;
  private boolean seen;

  void see(byte[] bytes, int from, int count) {
    int end = from + count;
    int at = from;
    while (at < end && !seen) {
      if (matched == 0) {
        at = next(bytes, at, end);
        matched = at < end ? 1 : 0;
      } else if (bytes[at] != 0) {
        match(bytes[at]);
      }
      at++;
    }
  }

  /** Most bytes are passed here, one after the other. */
  private static int next(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && bytes[at] != '<') {
      at++;
    }
    return at;
  }

  private void match(byte one) {
    if (one == SIGN[matched]) {
      matched++;
      seen = matched == SIGN.length;
    } else {
      matched = one == '<' ? 1 : 0;
    }
  }

  boolean seen() {
    return seen;
  }
}
