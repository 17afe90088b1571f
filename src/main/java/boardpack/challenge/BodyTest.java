package boardpack.challenge;

import boardpack.returns.ReturnKind;

/** A realism test of one organisation's month: a pure function. */
interface BodyTest {
  /** {@code RT01} to {@code RT34}. */
  String id();

  /** Whether bodies of this kind send what it is about. */
  default boolean appliesTo(ReturnKind kind) {
    return true;
  }

  Verdict of(Body body, Rule rule);
}
