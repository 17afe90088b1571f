package boardpack.pack.pdf;

/**
 * One finding.
 *
 * @param threshold that was crossed, and the cells that did
 * @param answer of the assumption's owner
 */
public record ChallengeRow(
    String level,
    String rule,
    String whose,
    String sentence,
    String atRisk,
    String threshold,
    String answer,
    String ref) {}
