package boardpack.pack.compose;

import boardpack.basics.Dates;
import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** Turns of phrase that several pages share. */
final class Words {
  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final String NIL = "£0k";
  private static final Pattern ISO_DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private Words() {}

  /** {@code £4.1m behind}, {@code £0.3m ahead of}, {@code on}: a favourable-positive variance. */
  static String behindOrAhead(Money variance) {
    return switch (printedSign(variance)) {
      case 1 -> MoneyWords.pounds(variance) + " ahead of";
      case -1 -> MoneyWords.pounds(variance.abs()) + " behind";
      default -> "on";
    };
  }

  /** {@code £4.1m over}, {@code £0.3m under}, {@code on}: the same of spending and its budget. */
  static String overOrUnder(Money variance) {
    return switch (printedSign(variance)) {
      case 1 -> MoneyWords.pounds(variance) + " under";
      case -1 -> MoneyWords.pounds(variance.abs()) + " over";
      default -> "on";
    };
  }

  /** The sign of what a sentence prints: £400 is printed as nothing. */
  static int printedSign(Money amount) {
    return MoneyWords.pounds(amount).equals(NIL) ? 0 : amount.signum();
  }

  /** {@code The sum at risk is £3.6m, as a month ago}, {@code … fell from £3.6m to £2.1m}. */
  static String movement(String what, Money was, Money is) {
    var then = MoneyWords.pounds(was);
    var now = MoneyWords.pounds(is);
    if (then.equals(now)) {
      return "%s is %s, as it was a month ago".formatted(what, now);
    }
    return "%s %s from %s to %s".formatted(what, is.isMoreThan(was) ? "rose" : "fell", then, now);
  }

  /** {@code neither scope nor basis is stated}, {@code NHS only, in the year}. */
  static String scopeAndBasis(String scope, String basis) {
    if (scope.equals("not stated") && basis.equals("not stated")) {
      return "neither scope nor basis is stated";
    }
    return scope(scope) + ", " + basis(basis);
  }

  static String scope(String scope) {
    return scope.equals("not stated") ? "scope not stated" : scope;
  }

  static String basis(String basis) {
    return basis.equals("not stated") ? "basis not stated" : basis;
  }

  /** {@code one return is}, {@code three returns are}. */
  static String are(int count, String noun) {
    return counted(count, noun) + (count == 1 ? " is" : " are");
  }

  /** {@code one return}, {@code nine returns}, {@code 12 returns}. */
  static String counted(int count, String noun) {
    return counted(count, noun, noun + "s");
  }

  static String counted(int count, String one, String many) {
    return number(count) + " " + (count == 1 ? one : many);
  }

  /** Up to nine in letters, as a sentence has it. */
  static String number(int count) {
    return count < NUMBERS.size() ? NUMBERS.get(count) : MoneyWords.count(count);
  }

  /** {@code a, b and c}. */
  static String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  /** A sentence of a finding as page 2 has it: one form of money, days in words. */
  static String said(String finding) {
    return ISO_DAY
        .matcher(MoneyWords.inOneForm(finding))
        .replaceAll(iso -> Dates.words(LocalDate.parse(iso.group())));
  }

  /** A sentence's first letter raised. */
  static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
