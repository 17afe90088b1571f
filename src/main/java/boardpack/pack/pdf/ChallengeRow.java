package boardpack.pack.pdf;

/** One finding. */
public record ChallengeRow(
    String level,
    String rule,
    String whose,
    String sentence,
    String atRisk,
    String threshold,
    String cells,
    String ref) {}
