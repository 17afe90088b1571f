package boardpack.pack.pdf;

/** One stream into a pooled budget. */
public record ContributionRow(
    String scheme,
    String contributor,
    String stream,
    String contribution,
    String spend,
    String forecast,
    String riskShare,
    String board,
    String ref) {}
