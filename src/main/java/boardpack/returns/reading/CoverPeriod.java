package boardpack.returns.reading;

import boardpack.basics.FinancialYear;
import boardpack.basics.Period;
import boardpack.returns.TemplateSheet;
import boardpack.returns.rules.CoverMessage;
import boardpack.returns.rules.Findings;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** The month of a return, from the keys period and financial_year (K02). */
record CoverPeriod(CoverSheet cover, Findings findings) {
  private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

  Optional<Period> check(TemplateSheet template, Instant now) {
    var year = year(template);
    return year.flatMap(this::period).filter(period -> hasBegun(period, now));
  }

  private Optional<FinancialYear> year(TemplateSheet template) {
    var text = cover.text("financial_year");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var spot = cover.spot("financial_year");
    var year = FinancialYear.parse(text.get());
    if (year.isEmpty()) {
      findings.add(CoverMessage.NO_YEAR, spot.expecting("such as 2017/18"), text.get());
      return year;
    }
    var range = template.column("financial_year").orElseThrow().allowed().get(0);
    var ends = range.split("\\.\\.");
    boolean isInside =
        year.get().compareTo(FinancialYear.parse(ends[0]).orElseThrow()) >= 0
            && year.get().compareTo(FinancialYear.parse(ends[1]).orElseThrow()) <= 0;
    if (!isInside) {
      findings.add(
          CoverMessage.YEAR_OUTSIDE,
          spot.expecting(range),
          year.get(),
          range.replace("..", " to "));
    }
    return year.filter(any -> isInside);
  }

  private Optional<Period> period(FinancialYear year) {
    var text = cover.text("period");
    if (text.isEmpty()) {
      return Optional.empty();
    }
    var byNumber = Period.parse(year, text.get());
    if (byNumber.isPresent()) {
      return byNumber;
    }
    var byMonth = Period.parse(text.get().replaceFirst("^(\\d{4}-\\d{2})-\\d{2}$", "$1"));
    if (byMonth.isEmpty()) {
      findings.add(CoverMessage.NO_PERIOD, cover.spot("period").expecting("M1 to M13"), text.get());
    } else if (!byMonth.get().year().equals(year)) {
      findings.add(CoverMessage.PERIOD_OUTSIDE_YEAR, cover.spot("period"), text.get(), year);
    }
    return byMonth.filter(period -> period.year().equals(year));
  }

  private boolean hasBegun(Period period, Instant now) {
    var today = now.atZone(ENGLAND);
    boolean hasBegun = !period.calendarMonth().isAfter(YearMonth.from(today));
    if (!hasBegun) {
      findings.add(
          CoverMessage.PERIOD_AHEAD, cover.spot("period"), period.label(), MONTH.format(today));
    }
    return hasBegun;
  }
}
