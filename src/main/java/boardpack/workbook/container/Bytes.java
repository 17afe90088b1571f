package boardpack.workbook.container;

/** Bytes with their little-endian numbers, as both containers and the old format write them. */
public final class Bytes {
  private final byte[] bytes;
  private final int start;
  private final int length;

  public Bytes(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  private Bytes(byte[] bytes, int start, int length) {
    this.bytes = bytes;
    this.start = start;
    this.length = length;
  }

  public int length() {
    return length;
  }

  /** Whether that many bytes stand from there on. */
  public boolean has(long at, long count) {
    return at >= 0 && count >= 0 && at <= length - count;
  }

  public int u8(int at) {
    return bytes[start + check(at, 1)] & 0xFF;
  }

  public int u16(int at) {
    check(at, 2);
    return u8(at) | u8(at + 1) << 8;
  }

  public int i32(int at) {
    check(at, 4);
    return u16(at) | u16(at + 2) << 16;
  }

  public long u32(int at) {
    return i32(at) & 0xFFFF_FFFFL;
  }

  public long i64(int at) {
    check(at, 8);
    return u32(at) | u32(at + 4) << 32;
  }

  public double f64(int at) {
    return Double.longBitsToDouble(i64(at));
  }

  /** The same bytes, not a copy. */
  public Bytes slice(int at, int count) {
    check(at, count);
    return new Bytes(bytes, start + at, count);
  }

  public byte[] copy(int at, int count) {
    var copy = new byte[count];
    copyTo(at, copy, 0, count);
    return copy;
  }

  void copyTo(int at, byte[] target, int position, int count) {
    System.arraycopy(bytes, start + check(at, count), target, position, count);
  }

  /** Whether exactly these bytes stand there. */
  public boolean holds(int at, byte... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (!has(at + i, 1) || bytes[start + at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  byte[] array() {
    return bytes;
  }

  int start() {
    return start;
  }

  private int check(int at, int count) {
    if (!has(at, count)) {
      throw new IndexOutOfBoundsException("%d bytes at %d of %d".formatted(count, at, length));
    }
    return at;
  }
}
