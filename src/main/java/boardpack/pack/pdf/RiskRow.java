package boardpack.pack.pdf;

/** One risk or mitigation. */
public record RiskRow(
    String kind,
    String description,
    String name,
    String value,
    String probability,
    String expected,
    String inForecast,
    String owner,
    String ref) {}
