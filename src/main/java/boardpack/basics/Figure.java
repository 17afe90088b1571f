package boardpack.basics;

/**
 * A sum of money that somebody sent, and the cell it came from.
 *
 * @param money in £000
 */
public record Figure(Money money, Source source) {}
