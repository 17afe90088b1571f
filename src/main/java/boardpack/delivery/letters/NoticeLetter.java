package boardpack.delivery.letters;

import boardpack.basics.Period;
import boardpack.pack.Edition;
import java.util.List;

/** Tells those who have a pack that it is on hold, may be used again, or is recalled. */
public final class NoticeLetter {
  private NoticeLetter() {}

  /** What it tells. */
  public enum News {
    HELD("on hold", "Please do not use it until you hear that it may be used again."),
    LIFTED("may be used again", "What you have is unchanged."),
    RECALLED(
        "recalled", "Please do not use it any more, and delete it. A corrected issue follows.");

    private final String words;
    private final String asked;

    News(String words, String asked) {
      this.words = words;
      this.asked = asked;
    }
  }

  /** Which pack it tells of. */
  public record Subject(Edition edition, Period period, int issue, String footprint) {
    String name() {
      return "%s, issue %d".formatted(PackLetter.name(edition, period, footprint), issue);
    }
  }

  /**
   * @param reason in the words of whoever decided it; empty where none is needed
   */
  public static Letter of(News news, Subject pack, String person, String by, String reason) {
    var why = reason.isEmpty() ? "" : " Why: " + reason + (reason.endsWith(".") ? "" : ".");
    return new Letter(
        "%s: %s".formatted(pack.name(), news.words),
        List.of(
            new Part.Paragraph("Dear " + person + ","),
            new Part.Paragraph(
                "%s is %s, by decision of %s.%s"
                    .formatted(
                        pack.name(),
                        news == News.LIFTED ? "no longer on hold" : news.words,
                        by,
                        why)),
            new Part.Paragraph(news.asked)));
  }
}
