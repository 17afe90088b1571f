package boardpack.workbook.container;

/** Looks for a DOCTYPE in passing bytes, in whatever width its characters are written. */
final class DoctypeWatch {
  private static final byte[] SIGN = {'<', '!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};
  private int matched;
  private boolean seen;

  void see(byte[] bytes, int from, int count) {
    for (int i = from; i < from + count && !seen; i++) {
      byte one = bytes[i];
      if (matched == 0) {
        matched = one == '<' ? 1 : 0;
      } else if (one != 0) {
        match(one);
      }
    }
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
