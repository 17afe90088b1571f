package boardpack.pack.pdf;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.basics.Source;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a page prints values; what is not there is said, never left blank. */
final class Words {
  static final String NOT_SUPPLIED = "not supplied";
  static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

  private static final DateTimeFormatter SHORT_TIME =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);

  private static final Pattern ISO_DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");

  private Words() {}

  static String money(Money amount) {
    return MoneyWords.thousands(amount).replace('-', '−');
  }

  static String money(Optional<Money> amount) {
    return amount.map(Words::money).orElse(NOT_SUPPLIED);
  }

  static String number(Optional<BigDecimal> number) {
    return number.map(BigDecimal::toPlainString).orElse(NOT_SUPPLIED);
  }

  /** No more than one decimal. */
  static String decimal(BigDecimal number) {
    return number.scale() > 1
        ? number.setScale(1, RoundingMode.HALF_UP).toPlainString()
        : number.toPlainString();
  }

  /** A bound as people say it, {@code 95} and not {@code 95.0}. */
  static String plain(BigDecimal number) {
    var words = decimal(number);
    return words.endsWith(".0") ? words.substring(0, words.length() - 2) : words;
  }

  /** A value with its unit, {@code 84.1 %}; a count has none. */
  static String measure(BigDecimal value, String unit) {
    return switch (unit) {
      case "percent" -> decimal(value) + " %";
      case "count" -> plain(value);
      default -> decimal(value) + " " + unit;
    };
  }

  static String percent(Optional<BigDecimal> percent) {
    return percent.map(value -> value.toPlainString() + " %").orElse(NOT_SUPPLIED);
  }

  static String orNotSupplied(String text) {
    return text.isBlank() ? NOT_SUPPLIED : text;
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** A sentence with its days as {@link #day} says them: {@code decides it on 20 June 2017}. */
  static String withDays(String sentence) {
    return ISO_DAY.matcher(sentence).replaceAll(iso -> day(LocalDate.parse(iso.group())));
  }

  static String time(Instant instant) {
    return TIME.format(instant.atZone(LONDON));
  }

  /** {@code 18 Jan 2018, 09:00}. */
  static String shortTime(Instant instant) {
    return SHORT_TIME.format(instant.atZone(LONDON));
  }

  /** The first cell, and how many more there are. */
  static String cells(List<Source> sources) {
    if (sources.isEmpty()) {
      return NOT_SUPPLIED;
    }
    var first = sources.get(0).toString();
    int more = sources.size() - 1;
    return more == 0 ? first : first + " and " + more + " more";
  }

  /** {@code one statement}, {@code 3 statements}. */
  static String count(int number, String one, String many) {
    return number == 1 ? "one " + one : number + " " + many;
  }

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
