package boardpack.pack.compose;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;

/** Turns of phrase that several pages share. */
final class Words {
  private Words() {}

  /** {@code £4.1m behind}, {@code £0.3m ahead of}, {@code on}: a favourable-positive variance. */
  static String behindOrAhead(Money variance) {
    return switch (variance.signum()) {
      case 1 -> MoneyWords.pounds(variance) + " ahead of";
      case -1 -> MoneyWords.pounds(variance.abs()) + " behind";
      default -> "on";
    };
  }

  static String scope(String scope) {
    return scope.equals("not stated") ? "scope not stated" : scope;
  }

  static String basis(String basis) {
    return basis.equals("not stated") ? "basis not stated" : basis;
  }

  /** {@code 1 return is}, {@code 3 returns are}. */
  static String are(int count, String noun) {
    return count == 1 ? "1 " + noun + " is" : count + " " + noun + "s are";
  }

  static String counted(int count, String noun) {
    return count == 1 ? "1 " + noun : count + " " + noun + "s";
  }

  /** A sentence's first letter raised. */
  static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
