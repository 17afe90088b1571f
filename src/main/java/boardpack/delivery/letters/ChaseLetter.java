package boardpack.delivery.letters;

import boardpack.basics.Period;
import boardpack.returns.ReturnKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Asks for returns that are not in. */
public final class ChaseLetter {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  private ChaseLetter() {}

  /** How urgently. */
  public enum Tone {
    REMINDER,
    LATE,
    ESCALATED,
    LAST_CALL
  }

  /** A return that is asked for. */
  public record Wanted(String organisation, ReturnKind kind) {
    String words() {
      return organisation + ": " + Words.ofReturn(kind);
    }
  }

  /**
   * @param cut the day on which the packs are made
   */
  public static Letter of(
      Period period, Tone tone, LocalDate due, LocalDate cut, String person, List<Wanted> wanted) {
    var returns = Words.count(wanted.size(), "return");
    return new Letter(
        subject(period, tone, due, cut, returns),
        List.of(
            new Part.Paragraph("Dear " + person + ","),
            new Part.Paragraph(opening(period, tone, due, wanted.size())),
            new Part.Items(wanted.stream().map(Wanted::words).toList()),
            new Part.Paragraph(consequence(cut)),
            new Part.Paragraph(
                "If you sent one already it was not accepted: the answer to it, with each cell marked, says why. If you are not the right person, please reply to this mail.")));
  }

  private static String subject(
      Period period, Tone tone, LocalDate due, LocalDate cut, String returns) {
    return switch (tone) {
      case REMINDER -> "Reminder: %s for %s due on %s".formatted(returns, period.label(), day(due));
      case LATE -> "Late: %s for %s, due on %s".formatted(returns, period.label(), day(due));
      case ESCALATED ->
          "Still missing: %s for %s, due on %s".formatted(returns, period.label(), day(due));
      case LAST_CALL ->
          "Last call: %s for %s, the packs are cut on %s"
              .formatted(returns, period.label(), day(cut));
    };
  }

  private static String opening(Period period, Tone tone, LocalDate due, int number) {
    var what =
        number == 1 ? "this return for " + period.words() : "these returns for " + period.words();
    return tone == Tone.REMINDER
        ? "%s %s due on %s and not in yet:".formatted(what, number == 1 ? "is" : "are", day(due))
        : "%s %s due on %s and not in:".formatted(what, number == 1 ? "was" : "were", day(due));
  }

  private static String consequence(LocalDate cut) {
    return "The packs are cut on %s at 17:00. A return that is not in by then is named as missing on the first page of every pack it belongs to, and no figure stands in for it."
        .formatted(day(cut));
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }
}
