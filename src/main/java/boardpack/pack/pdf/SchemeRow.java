package boardpack.pack.pdf;

/** One scheme of the ten largest. */
public record SchemeRow(
    String scheme,
    String organisation,
    String status,
    String recurrent,
    String yearPlan,
    String ytdPlan,
    String ytdActual,
    String forecast,
    String owner,
    String ref) {}
