package boardpack.challenge;

/** A realism test of the footprint as a whole: a pure function. */
interface FootprintTest {
  /** {@code RT01} to {@code RT34}. */
  String id();

  Verdict of(Whole footprint, Rule rule);
}
