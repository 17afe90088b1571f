package boardpack.pack.pdf;

/** A figure that was made from others, and how. */
public record FigureRow(String value, String made) {}
