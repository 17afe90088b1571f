package boardpack.pack.pdf;

/** How a line of a table stands among the others. */
public enum Weight {
  HEADING,
  PLAIN,
  TOTAL
}
