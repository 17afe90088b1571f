package boardpack.challenge;

import boardpack.command.WrongUsage;
import java.util.List;
import java.util.Optional;

/** Who may say what of a finding: it is accepted, answered or disputed, and cannot be deleted. */
final class FindingRules {
  private static final List<String> ACTIONS = List.of("accept", "answer", "dispute", "confirm");

  private FindingRules() {}

  /**
   * @param key {@code RT13 RXH C014}
   * @param pending the last that was reported of it and not confirmed
   */
  static void maySay(String key, String action, Word word, Optional<Challenge.Answer> pending) {
    if (!ACTIONS.contains(action)) {
      throw new WrongUsage("A finding is accepted, answered or disputed, not '" + action + "'");
    }
    mustBeFinding(key);
    FlagRules.mustNotAdminister(word.role());
    FlagRules.mustSay(word.text(), "It needs words: what do you say to it?");
    if (action.equals("confirm")) {
      mayConfirm(key, word, pending);
    }
  }

  static void mustBeFinding(String key) {
    if (!isKey(key)) {
      throw new WrongUsage("'%s' is no finding: write it like RT13 RXH C014".formatted(key));
    }
  }

  /** A realism test, RT01 to RT34, an organisation, and a scheme where one is meant. */
  static boolean isKey(String text) {
    return text.matches("RT(0[1-9]|[12]\\d|3[0-4]) \\S+( .+)?");
  }

  static String organisationOf(String key) {
    return key.split(" ")[1];
  }

  private static void mayConfirm(String key, Word word, Optional<Challenge.Answer> pending) {
    var answer = pending.orElseThrow(() -> new WrongUsage(key + " needs no confirmation"));
    if (!FindingReplay.isBy(word, answer)) {
      throw new WrongUsage(
          "Only who was reported to have %s %s, the %s of %s, may confirm it"
              .formatted(answer.what(), key, answer.role(), answer.organisation()));
    }
  }
}
