package boardpack.pack.pdf;

/** NHS or councils together. */
public record SavingsRow(
    String name, String yearPlan, String ytdPlan, String ytdActual, String forecast, String ref) {}
