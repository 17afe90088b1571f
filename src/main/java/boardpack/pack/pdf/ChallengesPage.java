package boardpack.pack.pdf;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.challenge.Challenge;
import boardpack.challenge.TrackRecord;
import boardpack.pack.Pack;
import boardpack.pack.RowReference;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Assumptions that the realism tests do not bear out, and what was promised before. */
public record ChallengesPage(List<Item> counts, List<RecordRow> records) {
  /** How many findings stand on the page; the others are in the appendix. */
  static final int SHOWN = 14;

  private static final int RECORDS = 15;

  public ChallengesPage {
    counts = List.copyOf(counts);
    records = List.copyOf(records);
  }

  public boolean hasRecords() {
    return !records.isEmpty();
  }

  static Section of(Pack pack) {
    var lines = lines(pack);
    var page =
        new ChallengesPage(
            counts(pack), lowest(pack.trackRecord()).map(ChallengesPage::record).toList());
    var note = "£000 at risk is plan less expected. Ranked by it; never added up.";
    return new Section(
        "challenges",
        Topic.CHALLENGES.head(pack, note),
        page,
        lines.stream().limit(SHOWN).toList());
  }

  /** The records with the lowest share delivered first. */
  private static Stream<TrackRecord> lowest(List<TrackRecord> records) {
    return records.stream()
        .sorted(Comparator.comparing(r -> r.rate().orElse(BigDecimal.valueOf(1000))))
        .limit(RECORDS);
  }

  /** All findings, the largest at risk first. */
  static List<ChallengeRow> lines(Pack pack) {
    var names = new Names(pack);
    var found = pack.challenges();
    return found.stream()
        .sorted(Comparator.comparing(Challenge::atRisk).reversed())
        .map(one -> line(one, names, found.indexOf(one)))
        .toList();
  }

  private static ChallengeRow line(Challenge one, Names names, int index) {
    var scheme = one.scheme().isBlank() ? "" : ", scheme " + one.scheme();
    return new ChallengeRow(
        Words.capital(one.level().word()),
        one.rule(),
        names.of(one.organisation()) + scheme,
        Words.withDays(one.sentence()),
        one.atRisk().isZero() ? "–" : Words.money(one.atRisk()),
        "%s, since %s\n%s"
            .formatted(
                one.threshold().value(),
                Words.withDays(one.threshold().from().toString()),
                Words.cells(one.sources())),
        one.answer().map(ChallengesPage::answer).orElse("none yet"),
        RowReference.CHALLENGES.row(index) + "a");
  }

  private static String answer(Challenge.Answer answer) {
    return "%s by %s, %s: %s"
        .formatted(
            Words.capital(answer.what()), answer.role(), Words.day(answer.on()), answer.text());
  }

  private static List<Item> counts(Pack pack) {
    int red = level(pack, Challenge.Level.RED).size();
    int amber = level(pack, Challenge.Level.AMBER).size();
    var found =
        "%s run: %s red and %s.%s"
            .formatted(
                Words.capital(Words.count(pack.testsRun(), "test was", "tests were")),
                red == 0 ? "no" : red,
                amber == 1 ? "1 amber finding" : (amber == 0 ? "no" : amber) + " amber findings",
                inRed(redSchemes(pack)));
    int notRun = pack.testsNotRun().size();
    var missing =
        notRun == 0
            ? "Every test had its data."
            : Words.capital(Words.count(notRun, "test", "tests"))
                + " could not be run for want of data; the appendix names them.";
    int more = Math.max(0, pack.challenges().size() - SHOWN);
    var rest =
        more == 0
            ? Stream.<String>empty()
            : Stream.of(
                "The %d largest are shown here, the other %d in the appendix."
                    .formatted(SHOWN, more));
    return Item.all(Stream.concat(Stream.of(found, missing), rest).toList());
  }

  private static List<Challenge> level(Pack pack, Challenge.Level level) {
    return pack.challenges().stream().filter(one -> one.level() == level).toList();
  }

  private static String inRed(Money schemes) {
    return schemes.isZero()
        ? ""
        : " %s of schemes have a red finding, each counted once."
            .formatted(MoneyWords.pounds(schemes));
  }

  private static Money redSchemes(Pack pack) {
    var red =
        level(pack, Challenge.Level.RED).stream()
            .filter(one -> !one.scheme().isBlank())
            .map(one -> one.organisation() + "/" + one.scheme())
            .collect(Collectors.toSet());
    return Money.sum(
        pack.savings().schemes().stream()
            .filter(scheme -> red.contains(scheme.organisation() + "/" + scheme.ref()))
            .map(scheme -> scheme.sharedYearPlan().orElse(scheme.yearPlan())));
  }

  private static RecordRow record(TrackRecord record) {
    var years = record.years();
    return new RecordRow(
        record.name(),
        years.stream().map(year -> year.year().toString()).collect(Collectors.joining(", ")),
        Words.money(Money.sum(years.stream().map(TrackRecord.Year::planned))),
        Words.money(Money.sum(years.stream().map(TrackRecord.Year::delivered))),
        rate(record.rate()));
  }

  private static String rate(Optional<BigDecimal> rate) {
    return rate.map(percent -> percent.toPlainString() + " %").orElse("nothing planned");
  }
}
