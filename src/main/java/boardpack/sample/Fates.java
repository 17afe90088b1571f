package boardpack.sample;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which bodies have a fate of their own; all others are steady. */
final class Fates {
  private final Map<String, Fate> fates = new HashMap<>();

  void put(Body body, Fate fate) {
    fates.put(body.code(), fate);
  }

  Set<String> organisations() {
    return new TreeSet<>(fates.keySet());
  }

  Fate of(Body body) {
    return fates.getOrDefault(body.code(), Fate.STEADY);
  }
}
