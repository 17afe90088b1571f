package boardpack.run;

import java.util.Locale;

/** The stages of making a pack, in order. */
public enum Stage {
  RECONCILE,
  CHALLENGE,
  COMPOSE,
  RENDER,
  PUBLISH;

  /** As Spring Batch's step is named, and as printed: {@code reconcile}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
