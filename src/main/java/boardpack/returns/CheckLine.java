package boardpack.returns;

/**
 * One check that a return carries within itself.
 *
 * @param formula of the difference: 0 when all is well
 * @param tolerance how far from 0 is still in order
 */
record CheckLine(String rule, String words, String formula, int tolerance) {
  CheckLine(String rule, String words, String formula) {
    this(rule, words, formula, 1);
  }

  /** A count of what is wrong: none is allowed. */
  static CheckLine count(String rule, String words, String formula) {
    return new CheckLine(rule, words, formula, 0);
  }
}
