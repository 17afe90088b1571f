package boardpack.pack.pdf;

/** One row of a table. */
public record IndicatorRow(
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
