package boardpack.pack.pdf;

/** What one organisation promised and delivered. */
public record RecordRow(String name, String years, String planned, String delivered, String rate) {}
