package boardpack.returns;

/**
 * One check that a return carries within itself.
 *
 * @param formula of the difference: 0 when all is well
 */
record CheckLine(String rule, String words, String formula) {}
