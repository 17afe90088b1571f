package boardpack.reference;

/** A reference file that cannot be used; the message names file, line and column. */
public final class WrongReferenceFile extends RuntimeException {
  public WrongReferenceFile(String message) {
    super(message);
  }
}
