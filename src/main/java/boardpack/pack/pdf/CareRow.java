package boardpack.pack.pdf;

/** One council's adult social care. */
public record CareRow(
    String name,
    String gross,
    String grossForecast,
    String net,
    String netForecast,
    String variance,
    String betterCareFund,
    String ref) {}
