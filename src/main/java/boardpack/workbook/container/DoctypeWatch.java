package boardpack.workbook.container;

/** Looks for a DOCTYPE in passing bytes, in whatever width its characters are written. */
final class DoctypeWatch {
  private static final byte[] SIGN = {'!', 'D', 'O', 'C', 'T', 'Y', 'P', 'E'};
  private int matched;
  private byte last;
  private boolean seen;

  void see(byte[] bytes, int from, int count) {
    int end = from + count;
    int at = from;
    while (at < end && !seen) {
      if (matched == 0) {
        at = next(bytes, at, end);
        matched = at < end && before(bytes, from, at) == '<' ? 1 : 0;
      } else if (bytes[at] != 0) {
        matched = bytes[at] == SIGN[matched] ? matched + 1 : 0;
        seen = matched == SIGN.length;
      }
      at++;
    }
    last = before(bytes, from, end);
  }

  /** Most bytes are passed here, one after the other: an exclamation mark is rare. */
  private static int next(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && bytes[at] != '!') {
      at++;
    }
    return at;
  }

  /** The character before a place, which may have come with the bytes before these. */
  private byte before(byte[] bytes, int from, int place) {
    int at = place - 1;
    while (at >= from && bytes[at] == 0) {
      at--;
    }
    return at >= from ? bytes[at] : last;
  }

  boolean seen() {
    return seen;
  }
}
