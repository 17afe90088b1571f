package boardpack.pack.pdf;

/**
 * One indicator of one organisation.
 *
 * @param under the indicator with its month and standard, over all organisations' rows of it
 */
public record IndicatorRow(
    String under, String name, String value, String limits, String verdict, String ref) {}
