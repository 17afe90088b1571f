package boardpack.returns.reading;

import java.lang.Character.UnicodeScript;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names that are almost known: mistyped, or written with letters of another alphabet. */
final class Lookalikes {
  private static final int LONGEST_NAME = 80;
  private static final String FOREIGN = "АВЕЅІЈКМНОРСТУХаеѕіјкмнорстухΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανκρυχ";
  private static final String LATIN = "ABESIJKMHOPCTYXaesijkmhopctyxABEZHIKMNOPTYXoavkpyx";

  private Lookalikes() {}

  /** The letters that are not Latin, with their numbers; empty when all are. */
  static String foreignLetters(String text) {
    return text.codePoints()
        .filter(Character::isLetter)
        .filter(Lookalikes::isForeign)
        .distinct()
        .mapToObj(point -> "%s U+%04X".formatted(Character.toString(point), point))
        .collect(Collectors.joining(", "));
  }

  /** The text as it looks: letters of other alphabets as the Latin ones that they resemble. */
  static String asItLooks(String text) {
    var looks = new StringBuilder();
    for (char letter : text.toCharArray()) {
      int at = FOREIGN.indexOf(letter);
      looks.append(at < 0 ? letter : LATIN.charAt(at));
    }
    return looks.toString();
  }

  /** The name that the text most likely means, of those at most a third of it away. */
  static Optional<String> nearest(String text, Collection<String> names) {
    if (text.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    var plain = Plain.of(asItLooks(text));
    return names.stream()
        .filter(name -> distance(plain, Plain.of(name)) <= Math.max(1, plain.length() / 3))
        .min(
            Comparator.comparingInt((String name) -> distance(plain, Plain.of(name)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static boolean isForeign(int point) {
    var script = UnicodeScript.of(point);
    return script != UnicodeScript.LATIN
        && script != UnicodeScript.COMMON
        && script != UnicodeScript.INHERITED;
  }

  /** How many letters must be changed, added or taken away. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
