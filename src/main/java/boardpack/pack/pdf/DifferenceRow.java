package boardpack.pack.pdf;

/** One difference. */
public record DifferenceRow(
    String sentence,
    String left,
    String leftAmount,
    String right,
    String rightAmount,
    String difference,
    String tolerance,
    String state,
    String owner,
    String ref) {}
