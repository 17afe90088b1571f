package boardpack.pack.pdf;

/** A term in plain English. */
public record TermRow(String term, String meaning) {}
