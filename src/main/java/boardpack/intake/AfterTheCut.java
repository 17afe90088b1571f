package boardpack.intake;

import boardpack.command.Setting;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Which files count though they come after the packs were cut: those that a person accepted, by
 * their bytes, or all of them where the installation is set so.
 */
@Component
class AfterTheCut {
  private final boolean all;
  private final Map<String, String> accepted = new ConcurrentHashMap<>();

  AfterTheCut() {
    all = Setting.ACCEPT_AFTER_CUT.value().filter(value -> value.equals("true")).isPresent();
  }

  boolean isAccepted(String sha256) {
    return all || accepted.containsKey(sha256);
  }

  /** Who accepted a file before it came; empty where nobody did. */
  Optional<String> acceptedBy(String sha256) {
    return Optional.ofNullable(accepted.get(sha256));
  }

  /** Lets a file count when it is taken in. */
  void accept(String sha256, String by) {
    accepted.put(sha256, by);
  }
}
