package boardpack.pack.pdf;

/** A sum that the plan asks for or was given. */
public record FundingRow(String kind, String year, String amount, String basis, String source) {}
