package boardpack.returns;

import java.math.BigDecimal;

/**
 * What the template computes in a cell.
 *
 * @param formula as a spreadsheet program has it, without the equals sign
 * @param value its result
 */
record Computed(String formula, BigDecimal value) {}
