package boardpack.returns.layout;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Reads a formula: names, numbers, {@code + - * /} and brackets. */
final class FormulaText {
  private static final Pattern PART = Pattern.compile("[a-z][a-z0-9_]*|\\d+(\\.\\d+)?|[-+*/()]");
  private final Deque<String> parts = new ArrayDeque<>();

  private FormulaText(String text) {
    var matcher = PART.matcher(text);
    int end = 0;
    while (matcher.find()) {
      if (!text.substring(end, matcher.start()).isBlank()) {
        throw wrong(text.substring(end, matcher.start()));
      }
      parts.add(matcher.group());
      end = matcher.end();
    }
    if (!text.substring(end).isBlank()) {
      throw wrong(text.substring(end));
    }
  }

  /**
   * @throws IllegalArgumentException if it is none, in words
   */
  static Formula parse(String text) {
    var reader = new FormulaText(text);
    var formula = reader.sum();
    if (!reader.parts.isEmpty()) {
      throw wrong(reader.parts.getFirst());
    }
    return formula;
  }

  private Formula sum() {
    var sum = product();
    while (isNext("+-")) {
      sum = new Formula.Pair(sum, parts.removeFirst().charAt(0), product());
    }
    return sum;
  }

  private Formula product() {
    var product = single();
    while (isNext("*/")) {
      product = new Formula.Pair(product, parts.removeFirst().charAt(0), single());
    }
    return product;
  }

  private Formula single() {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("the formula stops too early");
    }
    var part = parts.removeFirst();
    if (part.equals("(")) {
      var inner = sum();
      if (!isNext(")")) {
        throw new IllegalArgumentException("a bracket is never closed");
      }
      parts.removeFirst();
      return inner;
    }
    if (Character.isDigit(part.charAt(0))) {
      return new Formula.Constant(new BigDecimal(part));
    }
    if (Character.isLetter(part.charAt(0))) {
      return new Formula.Column(part);
    }
    throw wrong(part);
  }

  private boolean isNext(String signs) {
    return !parts.isEmpty()
        && parts.getFirst().length() == 1
        && signs.contains(parts.getFirst())
        && !Character.isLetterOrDigit(parts.getFirst().charAt(0));
  }

  private static IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException("\"%s\" is out of place".formatted(what.strip()));
  }
}
