package boardpack.run;

/** What has to happen before the packs of an issue are sent. */
public enum SendingRule {
  /** Nothing: they are final when they are published. */
  AUTOMATIC,
  /** One person checks them, and another releases them. */
  APPROVED,
  /** They are held until one person lifts the hold. */
  HELD
}
