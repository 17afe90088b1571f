package boardpack.pack.pdf;

/** Every indicator of every organisation. */
public record Indicators() {}
