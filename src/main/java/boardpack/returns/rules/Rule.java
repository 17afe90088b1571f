package boardpack.returns.rules;

/** A family of rules over a whole return. Pure: the same evidence gives the same findings. */
@FunctionalInterface
interface Rule {
  void check(Evidence evidence, Findings findings);
}
