package boardpack.pack.pdf;

/** One step of the table. */
public record BridgeRow(
    Weight weight, String label, String amount, String remaining, String provenance, String ref) {
  public boolean isTotal() {
    return weight == Weight.TOTAL;
  }

  public boolean isPlain() {
    return weight == Weight.PLAIN;
  }
}
