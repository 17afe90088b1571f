package boardpack.pack.pdf;

/** One footprint among the others. */
public record NationalLine(
    String name,
    String returns,
    String variance,
    String ytdPlan,
    String ytdActual,
    String yearPlan,
    String forecast,
    String evenChance,
    String chance,
    String statements,
    String ref) {}
