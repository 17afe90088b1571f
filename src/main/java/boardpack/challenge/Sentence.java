package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sentence with places for its numbers, filled in one by one: {@code £{x}k} prints whole
 * thousands, {@code £{x}m} millions (thousands below £1m), {@code {x}} a number or words.
 */
record Sentence(String text, Map<String, String> values) {
  private static final int MOST_DECIMALS = 1;

  static Sentence of(String template) {
    return new Sentence(template, Map.of());
  }

  /** A further sentence after this one. */
  Sentence and(String template) {
    return new Sentence(text + " " + template, values);
  }

  Sentence with(String name, Money money) {
    var place = "{" + name + "}";
    boolean thousands = text.contains("£" + place + "k");
    var words = thousands ? MoneyWords.inThousands(money) : MoneyWords.pounds(money);
    return filled(
        name,
        text.replace("£" + place + "k", MoneyWords.inThousands(money))
            .replace("£" + place + "m", MoneyWords.pounds(money))
            .replace("£" + place, MoneyWords.pounds(money)),
        words);
  }

  Sentence with(String name, Percent percent) {
    return with(name, percent.toString());
  }

  Sentence with(String name, BigDecimal number) {
    return with(name, number(number));
  }

  Sentence with(String name, int number) {
    return with(name, Integer.toString(number));
  }

  Sentence with(String name, String words) {
    return filled(name, text.replace("{" + name + "}", words), words);
  }

  /** With one decimal at most, {@code −} for minus. */
  static String number(BigDecimal value) {
    int decimals = value.abs().compareTo(BigDecimal.ONE) < 0 ? MOST_DECIMALS + 1 : MOST_DECIMALS;
    var rounded = value.setScale(decimals, RoundingMode.HALF_UP).stripTrailingZeros();
    var plain = rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    return plain.toPlainString().replace('-', '−');
  }

  private Sentence filled(String name, String filled, String words) {
    var more = new TreeMap<>(values);
    more.put(name, words);
    return new Sentence(filled, more);
  }
}
