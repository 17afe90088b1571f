package boardpack.delivery.letters;

import boardpack.basics.Period;
import boardpack.pack.Edition;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Brings a pack: what it says in five numbers, what changed, what is missing, what is asked. The
 * editions for others than the board say no more than that the pack is there.
 */
public final class PackLetter {
  private static final DateTimeFormatter AT =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  private final PackFacts pack;
  private final List<Part> parts = new ArrayList<>();

  private PackLetter(PackFacts pack) {
    this.pack = pack;
  }

  /**
   * @param enclosed the files, attached or where they are
   */
  public static Letter of(PackFacts pack, Addressee to, Enclosed enclosed) {
    var letter = new PackLetter(pack);
    letter.opening(to);
    letter.parts.addAll(enclosed.parts());
    if (pack.edition() == Edition.BOARD) {
      letter.numbers();
      letter.changes();
      letter.missing();
      letter.asked(to);
    } else {
      letter.missing();
    }
    letter.parts.addAll(to.closing(pack.footprint().name()));
    return new Letter(subject(pack), letter.parts);
  }

  /** {@code Board pack M1 2017/18 – Derbyshire – final v2 (2 returns missing)}. */
  public static String subject(PackFacts pack) {
    int missing = pack.cut().missing().size();
    return "%s – %s v%d%s"
        .formatted(
            name(pack.edition(), pack.period(), pack.footprint().name()),
            "final",
            pack.issue(),
            missing == 0 ? "" : " (%s missing)".formatted(Words.count(missing, "return")));
  }

  /** {@code Board pack M1 2017/18 – Derbyshire}. */
  public static String name(Edition edition, Period period, String footprint) {
    var kind =
        switch (edition) {
          case BOARD -> "Board pack";
          case PUBLIC -> "Public pack";
          case NATIONAL -> "National pack";
        };
    return "%s %s – %s".formatted(kind, period.label(), footprint);
  }

  private void opening(Addressee to) {
    parts.add(new Part.Paragraph("Dear " + to.person() + ","));
    parts.add(
        new Part.Paragraph(
            "this is the %s of %s for %s (%s), issue %d, with what was known on %s."
                .formatted(
                    pack.edition().word() + " pack",
                    pack.footprint().name(),
                    pack.period().words(),
                    pack.period().label(),
                    pack.issue(),
                    at(pack.cut().knownAt()))));
    if (pack.issue() > 1) {
      parts.add(
          new Part.Paragraph(
              "It replaces issue %d: please do not use that one any more."
                  .formatted(pack.issue() - 1)));
    }
  }

  private void numbers() {
    parts.add(new Part.Heading("The month in five numbers"));
    parts.add(
        new Part.Items(
            pack.summary().headlines().stream()
                .map(
                    headline ->
                        "%s: %s. %s"
                            .formatted(headline.label(), headline.value(), headline.context()))
                .toList()));
  }

  private void changes() {
    parts.add(new Part.Heading("What changed"));
    parts.add(new Part.Items(pack.summary().changes()));
  }

  private void missing() {
    var cut = pack.cut();
    parts.add(new Part.Heading("What is missing"));
    if (cut.missing().isEmpty()) {
      parts.add(
          new Part.Paragraph(
              "Nothing: all %s are in.".formatted(Words.count(cut.expected(), "return"))));
      lateAndRefused(cut);
      return;
    }
    parts.add(
        new Part.Paragraph(
            "%d of %d returns were in when the pack was cut. Not in:"
                .formatted(cut.received(), cut.expected())));
    parts.add(new Part.Items(cut.missing().stream().map(PackLetter::missing).toList()));
    lateAndRefused(cut);
  }

  private void lateAndRefused(PackFacts.Cut cut) {
    if (cut.late() + cut.partlyRefused() > 0) {
      parts.add(
          new Part.Paragraph(
              "Of those that are in, %s came late, and of %s a sheet was refused; page 1 and the appendix name them."
                  .formatted(
                      Words.count(cut.late(), "return"),
                      Words.count(cut.partlyRefused(), "return"))));
    }
  }

  private static String missing(PackFacts.Missing missing) {
    return "%s: %s; %s"
        .formatted(
            missing.name(),
            Words.ofReturn(missing.kind()),
            missing
                .lastKnownPeriod()
                .map(period -> "last sent for " + period.words())
                .orElse("never sent"));
  }

  private void asked(Addressee to) {
    parts.add(new Part.Heading("What is asked of you"));
    var asked = new ArrayList<String>();
    pack.summary().decisions().stream()
        .map(decision -> decision.matter() + " Because: " + decision.because())
        .forEach(asked::add);
    long open = pack.statements().stream().filter(PackFacts.Statement::isPrinted).count();
    if (open > 0) {
      asked.add(
          "Read %s of chief finance officers on page 3."
              .formatted(Words.count((int) open, "open statement")));
    }
    parts.add(new Part.Items(asked));
    if (to.confirms()) {
      parts.add(new Part.Confirm());
    }
  }

  private static String at(Instant instant) {
    return AT.format(instant);
  }
}
