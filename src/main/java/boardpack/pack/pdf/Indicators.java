package boardpack.pack.pdf;

/** Every indicator of every organisation. */
public record Indicators() {

  public record Line(
      String name,
      String indicator,
      String month,
      String value,
      String unit,
      String standard,
      String mean,
      String limits,
      String variation,
      String assurance,
      String ref) {}
}
