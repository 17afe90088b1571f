package boardpack.performance;

/** Which way a measure should move to be better. */
public enum Direction {
  UP,
  DOWN,
  NEUTRAL
}
