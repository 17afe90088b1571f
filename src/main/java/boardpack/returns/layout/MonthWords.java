package boardpack.returns.layout;

import boardpack.basics.FinancialYear;
import boardpack.workbook.CellValue;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The month that a text means, in the forms that people write: {@code MSitAE-DECEMBER-2024}, {@code
 * April 2017}, {@code Jul-24}, {@code JUL 2021/22}, {@code 2017-04}, {@code 01/04/2017}, {@code
 * 04/2017}, {@code 20241101}, {@code 2017/18 M9}, {@code 2017-18 Q1} (its last month).
 */
final class MonthWords {
  private static final String NAMES =
      "(january|jan|february|feb|march|mar|april|apr|may|june|jun|july|jul|august|aug"
          + "|september|sept|sep|october|oct|november|nov|december|dec)";
  private static final List<String> INITIALS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final String NAMED = "(?<![a-z])" + NAMES + "(?![a-z])[\\s_.,'’-]*";
  private static final String YEAR = "(?<!\\d)(20\\d\\d)\\s*[/-]\\s*(\\d\\d)(?!\\d)";

  /** The first form that is found decides. */
  private static final List<Form> FORMS =
      List.of(
          form(NAMED + "(20\\d\\d)[/-](\\d\\d)(?!\\d)", MonthWords::ofFinancialYear),
          form(NAMED + "(20\\d\\d)(?!\\d)", found -> month(found.group(2), name(found))),
          form(NAMED + "(\\d\\d)(?!\\d)", found -> month("20" + found.group(2), name(found))),
          form(YEAR + "[\\s,-]*q([1-4])(?!\\d)", found -> quarter(found, 1, 3)),
          form("(?<![a-z])q([1-4])[\\s,-]*" + YEAR, found -> quarter(found, 2, 1)),
          form(YEAR + "[\\s,-]*m(\\d{1,2})(?!\\d)", found -> numbered(found, 1, 3)),
          form("(?<![a-z])m(\\d{1,2})[\\s,-]*" + YEAR, found -> numbered(found, 2, 1)),
          form(
              "(?<!\\d)(\\d\\d)/(\\d\\d)/(20\\d\\d)(?!\\d)",
              found -> month(found.group(3), number(found, 2))),
          form(
              "(?<![\\d/])(\\d\\d?)/(20\\d\\d)(?![\\d/])",
              found -> month(found.group(2), number(found, 1))),
          form(
              "(?<!\\d)(20\\d\\d)-(\\d\\d)(-\\d\\d)?(?!\\d)",
              found -> month(found.group(1), number(found, 2))),
          form(
              "(?<!\\d)(20\\d\\d)([01]\\d)([0-3]\\d)?(?!\\d)",
              found -> month(found.group(1), number(found, 2))));

  private MonthWords() {}

  /** Empty where there is none, or where there are two. */
  static Optional<YearMonth> of(CellValue value) {
    return value instanceof CellValue.Day day
        ? Optional.of(YearMonth.from(day.value()))
        : of(value.shown());
  }

  static Optional<YearMonth> of(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    for (var form : FORMS) {
      var found = form.pattern.matcher(lower).results().toList();
      if (!found.isEmpty()) {
        return single(found, form.reading);
      }
    }
    return Optional.empty();
  }

  /** The last month of a financial year, {@code 2016-17} or {@code 2016/17}. */
  static Optional<YearMonth> endOfYear(String text) {
    var found = Pattern.compile(YEAR).matcher(text).results().toList();
    return found.isEmpty() ? Optional.empty() : single(found, match -> month(match, 1, 12));
  }

  private static Optional<YearMonth> single(
      List<MatchResult> found, Function<MatchResult, YearMonth> reading) {
    try {
      var months = new HashSet<>(found.stream().map(reading).toList());
      return months.size() == 1 ? months.stream().findFirst() : Optional.empty();
    } catch (DateTimeException | IllegalArgumentException noMonth) {
      return Optional.empty();
    }
  }

  private static YearMonth ofFinancialYear(MatchResult found) {
    int month = name(found);
    var year = year(found, 2);
    return YearMonth.of(month >= 4 ? year.start() : year.start() + 1, month);
  }

  private static YearMonth quarter(MatchResult found, int year, int quarter) {
    return month(found, year, 3 * number(found, quarter));
  }

  private static YearMonth numbered(MatchResult found, int year, int number) {
    return month(found, year, number(found, number));
  }

  private static YearMonth month(MatchResult found, int year, int number) {
    return year(found, year).month(number).calendarMonth();
  }

  private static FinancialYear year(MatchResult found, int group) {
    var written = found.group(group) + "/" + found.group(group + 1);
    return FinancialYear.parse(written)
        .orElseThrow(() -> new IllegalArgumentException(written + " is no financial year"));
  }

  private static YearMonth month(String year, int month) {
    return YearMonth.of(Integer.parseInt(year), month);
  }

  private static int name(MatchResult found) {
    return INITIALS.indexOf(found.group(1).substring(0, 3)) + 1;
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static Form form(String pattern, Function<MatchResult, YearMonth> reading) {
    return new Form(Pattern.compile(pattern), reading);
  }

  private record Form(Pattern pattern, Function<MatchResult, YearMonth> reading) {}
}
