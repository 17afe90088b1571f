package boardpack.pack.pdf;

/** One indicator of one organisation. */
public record IndicatorRow(
    String name,
    String indicator,
    String month,
    String value,
    String standard,
    String limits,
    String verdict,
    String ref) {}
