package boardpack.pack.pdf;

/** One of the five numbers. */
public record Tile(
    String label, String value, String direction, String context, String ref, String anchor) {}
