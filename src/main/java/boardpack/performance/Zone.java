package boardpack.performance;

/** Where a point lies between the limits. */
enum Zone {
  /** Within the near limits. */
  INNER,
  /** Beyond a near limit, and not outside. */
  CLOSE,
  /** Strictly beyond a limit. */
  OUTSIDE
}
