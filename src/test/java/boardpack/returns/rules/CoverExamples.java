package boardpack.returns.rules;

import boardpack.returns.Circumstances;
import boardpack.returns.Deadlines;
import boardpack.returns.GoodReturns;
import boardpack.returns.ReturnFixtures;
import boardpack.returns.ReturnKind;
import boardpack.returns.WorkbookFixtures;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Returns with one bad key on the Cover, and returns sent again. */
final class CoverExamples {
  /** The dates of M9 2017/18. */
  static final Deadlines DATES =
      new Deadlines(
          LocalDate.parse("2018-01-15"),
          10,
          Instant.parse("2018-01-22T17:00:00Z"),
          Instant.parse("2018-01-25T17:00:00Z"));

  private CoverExamples() {}

  static List<Example> all() {
    return List.of(
        Example.of(
            CoverMessage.UNKNOWN_ORGANISATION,
            "organisation_code on the Cover is a code of nobody",
            trust()
                .type("Cover", "organisation_code", "value", "QQQ")
                .type("Cover", "organisation_name", "value", "")),
        key(
            CoverMessage.LIKE_AN_ORGANISATION,
            "organisation_code",
            "RX\u041d",
            "a Cyrillic letter"),
        closed(),
        notYetOpen(),
        key(CoverMessage.OTHER_KIND_OF_BODY, "organisation_code", "09D", "a trust's return"),
        key(CoverMessage.NO_YEAR, "financial_year", "2017", "2017"),
        key(CoverMessage.YEAR_OUTSIDE, "financial_year", "2010/11", "2010/11"),
        key(CoverMessage.NO_PERIOD, "period", "month nine", "words"),
        key(CoverMessage.PERIOD_OUTSIDE_YEAR, "period", "'2016-12", "last year's month"),
        key(CoverMessage.PERIOD_AHEAD, "period", "M12", "March, in January"),
        afterTheClose(),
        key(CoverMessage.OTHER_UNIT, "unit", "£m", "£m"),
        key(CoverMessage.OTHER_SIGNS, "sign_convention", "costs positive", "costs positive"),
        key(CoverMessage.OTHER_VERSION, "template_version", "2", "a later version"),
        again(CoverMessage.RESUBMITTED, Example.THEN),
        afterTheCut(),
        key(CoverMessage.KEY_MISSING, "prepared_by_role", "", "left blank"),
        Example.of(
            CoverMessage.KEY_TWICE,
            "period stands twice on the Cover",
            trust().set("Cover", "A40", "Period").set("Cover", "B40", "M8")),
        key(CoverMessage.KEY_NOT_ALLOWED, "control_total_agreed", "perhaps", "perhaps"),
        key(CoverMessage.OTHER_NAME, "organisation_name", "Western Sussex", "another's name"),
        key(CoverMessage.UNSIGNED, "approval_date", "", "left blank"),
        key(CoverMessage.DATE_UNREADABLE, "approval_date", "last week", "last week"),
        Example.of(
            CoverMessage.KEY_UNKNOWN,
            "a key \"fax\" is added to the Cover",
            trust().set("Cover", "A40", "fax").set("Cover", "B40", "none")));
  }

  /** Before: the same return, submission 1. */
  private static Example again(CoverMessage message, Circumstances circumstances) {
    var first = GoodReturns.trust("2017-12").build();
    return new Example(
        message,
        "the return of a month is sent a second time",
        trust(),
        circumstances.knowing(Earlier.of(first)));
  }

  private static Example afterTheCut() {
    var later = Circumstances.at(Instant.parse("2018-01-23T09:00:00Z"));
    return again(CoverMessage.HELD_AFTER_CUT, later.due(key -> Optional.of(DATES)));
  }

  private static Example afterTheClose() {
    var later = Circumstances.at(Instant.parse("2018-02-23T09:00:00Z"));
    return new Example(
        CoverMessage.PERIOD_CLOSED,
        "the return comes after its month was closed",
        trust(),
        later.due(key -> Optional.of(DATES)));
  }

  private static Example closed() {
    return new Example(
        CoverMessage.CLOSED_ORGANISATION,
        "the return is of a trust that another took over",
        WorkbookFixtures.of(
            ReturnFixtures.of(ReturnKind.PERF, "RR1", "2018-12").nameAsKnown().build()),
        Circumstances.at(Instant.parse("2019-01-12T10:00:00Z")));
  }

  private static Example notYetOpen() {
    return Example.of(
        CoverMessage.NOT_YET_OPEN,
        "the return is of a group that did not exist yet",
        WorkbookFixtures.of(
            ReturnFixtures.of(ReturnKind.COMM, "15N", "2017-12").nameAsKnown().build()));
  }

  private static Example key(CoverMessage message, String key, String typed, String how) {
    return Example.of(
        message, key + " on the Cover is " + how, trust().type("Cover", key, "value", typed));
  }

  private static WorkbookFixtures trust() {
    return WorkbookFixtures.of(GoodReturns.trust("2017-12").build());
  }
}
