package boardpack.pack.manifest;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Every number that a part of {@code pack.json} holds, by itself or in a sentence, unsigned. */
final class KnownFigures {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
  private static final Pattern POUNDS = Pattern.compile("£[\\d,.]*\\d(?:m|k|bn)?");

  private static final Set<String> TOLD =
      Set.of("statements", "steps", "months", "values", "national");

  /** What holds a partner's own words or numbering, {@code 3.12}, however much like a figure. */
  private static final Set<String> NAMING =
      Set.of("ref", "scheme", "name", "description", "subject", "organisation");

  /** By which the control limits of every series are made; the pages that show them say it. */
  private static final BigDecimal LIMIT_FACTOR = new BigDecimal("2.66");

  private final Set<BigDecimal> numbers = new HashSet<>();
  private final Set<BigDecimal> exact = new HashSet<>();
  private final Set<BigDecimal> quoted = new HashSet<>(Set.of(LIMIT_FACTOR));
  private final Set<String> pounds = new HashSet<>();

  private KnownFigures() {}

  /** What all the parts hold. */
  static KnownFigures of(List<JsonNode> parts) {
    var known = new KnownFigures();
    parts.forEach(part -> known.add(part, true));
    parts.forEach(part -> known.pounds.add(MoneyWords.pounds(redSchemes(part))));
    return known;
  }

  /** What the rows themselves hold, without the lists in them. */
  static KnownFigures ofRows(List<JsonNode> rows) {
    var known = new KnownFigures();
    rows.forEach(known::addRow);
    return known;
  }

  /** The same with these numbers. */
  KnownFigures with(Set<BigDecimal> more) {
    numbers.addAll(more);
    return this;
  }

  /** Whether it is one of these, in the form of a pack: with one decimal at most. */
  boolean has(BigDecimal printed) {
    return printed.scale() <= 1
        ? numbers.contains(SheetFigures.tenths(printed.abs()))
        : quotes(printed);
  }

  /** Whether a sentence, a partner's own or a rule's, says this figure digit by digit. */
  boolean quotes(BigDecimal printed) {
    return quoted.contains(printed);
  }

  /** Whether it is one of these but for the decimals, which it lost. */
  boolean hasOnlyWithDecimals(BigDecimal whole) {
    return !exact.contains(whole.stripTrailingZeros())
        && exact.stream().anyMatch(number -> roundsTo(whole, number));
  }

  private static boolean roundsTo(BigDecimal whole, BigDecimal number) {
    return whole.compareTo(number.setScale(0, RoundingMode.HALF_UP)) == 0
        || whole.compareTo(number.setScale(0, RoundingMode.DOWN)) == 0;
  }

  /**
   * @param printed {@code £4.1m}
   */
  boolean hasPounds(String printed) {
    return pounds.contains(printed);
  }

  /** The amounts of pounds in a text, {@code £4.1m}. */
  static List<String> pounds(String text) {
    return POUNDS.matcher(text).results().map(found -> found.group()).toList();
  }

  static boolean isNumber(String text) {
    return !text.isEmpty() && text.charAt(0) <= '9' && NUMBER.matcher(text).matches();
  }

  private void addRow(JsonNode node) {
    if (node.isValueNode()) {
      add(node.asString(), true);
    } else if (!node.isArray()) {
      node.values().forEach(this::addRow);
    }
  }

  /**
   * @param inWords whether a sentence or a chart may say its figures in pounds; they tell of totals
   *     and of few lists, not of single rows
   */
  private void add(JsonNode node, boolean inWords) {
    if (node.isValueNode()) {
      add(node.asString(), inWords);
    } else {
      node.forEachEntry(
          (name, part) -> {
            add(part, TOLD.contains(name) || inWords && !part.isArray());
            if (NAMING.contains(name)) {
              PrintedFigures.in(part.asString("")).forEach(this::addSaid);
            }
          });
      if (node.isArray()) {
        node.values().forEach(part -> add(part, inWords));
      }
    }
  }

  private void add(String text, boolean inWords) {
    if (isNumber(text)) {
      var number = SheetFigures.tenths(new BigDecimal(text)).abs();
      numbers.add(number);
      exact.add(new BigDecimal(text).abs().stripTrailingZeros());
      if (inWords) {
        pounds.add(MoneyWords.pounds(Money.of(number.toPlainString())));
      }
    } else if (text.indexOf('.') >= 0 || text.indexOf(',') >= 0) {
      PrintedFigures.in(text).forEach(this::addSaid);
    }
    if (text.indexOf('£') >= 0) {
      pounds.addAll(pounds(text));
      pounds.addAll(pounds(MoneyWords.inOneForm(text)));
    }
  }

  private void addSaid(BigDecimal figure) {
    if (figure.scale() <= 1) {
      numbers.add(SheetFigures.tenths(figure));
    } else {
      quoted.add(figure);
    }
  }

  /**
   * The year's plan of the schemes with a red finding, each once: the pack says it in a sentence.
   */
  private static Money redSchemes(JsonNode model) {
    var red = new HashSet<String>();
    for (var challenge : model.path("challenges")) {
      if (challenge.path("level").asString().equals("red")) {
        red.add(of(challenge) + challenge.path("scheme").asString());
      }
    }
    var sum = Money.ZERO;
    for (var scheme : model.at("/savings/schemes")) {
      if (red.contains(of(scheme) + scheme.path("ref").asString())) {
        var plan = scheme.path("yearPlan").asString();
        sum = sum.plus(Money.of(scheme.path("sharedYearPlan").asString(plan)));
      }
    }
    return sum;
  }

  private static String of(JsonNode row) {
    return row.path("organisation").asString() + "|";
  }
}
