package boardpack.basics;

/**
 * Where a figure was read: a cell of a file that somebody sent.
 *
 * @param file the file's name as it was received
 * @param sha256 of the file's bytes, lower-case hexadecimal
 * @param cell the address within the sheet, {@code F14}
 */
public record Source(String file, String sha256, String sheet, String cell)
    implements Comparable<Source> {

  @Override
  public int compareTo(Source other) {
    return toString().compareTo(other.toString());
  }

  /** {@code RXH_prov_2017-04_v1.xlsx, I&E!F14}. */
  @Override
  public String toString() {
    return file + ", " + sheet + "!" + cell;
  }
}
