package boardpack.returns;

/**
 * A return made ready to be kept: compressing it is most of the work, and needs no database.
 *
 * @param sheets its sheets as they are kept
 * @param findings its findings as they are kept
 */
public record PackedReturn(Return received, byte[] sheets, byte[] findings) {
  public static PackedReturn of(Return received) {
    return new PackedReturn(
        received,
        ReturnDocument.ofSheets(received.sheets()),
        ReturnDocument.ofFindings(received.findings()));
  }
}
