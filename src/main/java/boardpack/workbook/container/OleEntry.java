package boardpack.workbook.container;

/**
 * One entry of an OLE file's directory.
 *
 * @param start its first sector
 * @param size in bytes
 */
record OleEntry(String name, int type, int left, int right, int child, int start, long size) {
  private static final int STORAGE = 1;
  private static final int STREAM = 2;
  static final int ROOT = 5;

  boolean isStorage() {
    return type == STORAGE;
  }

  boolean isKnown() {
    return type == STORAGE || type == STREAM;
  }
}
