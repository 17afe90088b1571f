package boardpack.pack.pdf;

/** One row of a table. */
public record PlainRow(String first, String second, String third, String fourth) {}
