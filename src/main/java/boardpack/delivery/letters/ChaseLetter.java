package boardpack.delivery.letters;

import boardpack.basics.Period;
import boardpack.returns.ReturnKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * Asks for returns that are not in.
 *
 * @param cut the day on which the packs are made
 */
public record ChaseLetter(Period period, LocalDate due, LocalDate cut, LocalDate today) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.UK);

  /** A return that is asked for. */
  public record Wanted(String organisation, ReturnKind kind) {
    String words() {
      return organisation + ": " + Words.ofReturn(kind);
    }
  }

  public Letter to(String person, List<Wanted> wanted) {
    return new Letter(
        subject(wanted.size()),
        List.of(
            new Part.Paragraph("Dear " + person + ","),
            new Part.Paragraph(opening(wanted.size())),
            new Part.Items(wanted.stream().map(Wanted::words).toList()),
            new Part.Paragraph(
                "The packs are cut on %s at 17:00. A return that is not in by then is named as missing on the first page of every pack it belongs to, and no figure stands in for it."
                    .formatted(day(cut))),
            new Part.Paragraph(
                "If you sent one already it was not accepted: the answer to it, with each cell marked, says why. If you are not the right person, please reply to this mail.")));
  }

  private String subject(int number) {
    var returns = "%s for %s".formatted(Words.count(number, "return"), period.label());
    if (today.equals(cut)) {
      return "Last call: %s, the packs are cut today at 17:00".formatted(returns);
    }
    return today.isAfter(due)
        ? "Late: %s, due on %s".formatted(returns, day(due))
        : "Reminder: %s, due on %s".formatted(returns, day(due));
  }

  private String opening(int number) {
    var these = number == 1 ? "this return" : "these returns";
    var are = number == 1 ? "is" : "are";
    var were = number == 1 ? "was" : "were";
    return today.isAfter(due)
        ? "%s for %s %s due on %s and not in:".formatted(these, period.words(), were, day(due))
        : "%s for %s %s due on %s and not in yet:".formatted(these, period.words(), are, day(due));
  }

  private static String day(LocalDate date) {
    return DAY.format(date);
  }
}
