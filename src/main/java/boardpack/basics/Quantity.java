package boardpack.basics;

import java.math.BigDecimal;

/**
 * A figure other than money that somebody sent (a count, WTE, per cent: its column says which), and
 * the cell it came from.
 */
public record Quantity(BigDecimal value, Source source) {}
