package boardpack.pack.pdf;

/** A matter for decision. */
public record DecisionRow(String number, String matter, String because, String anchor) {}
