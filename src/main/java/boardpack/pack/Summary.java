package boardpack.pack;

import java.util.List;
import java.util.Objects;

/**
 * The pack on one page.
 *
 * @param headlines five numbers, in the order of the page
 * @param changes what changed since last month, in words made from data
 * @param decisions three suggested matters, for the lead finance director to edit
 * @param inPlainEnglish the month for people who are no accountants
 */
public record Summary(
    List<Headline> headlines,
    List<String> changes,
    List<Decision> decisions,
    List<String> inPlainEnglish) {
  public Summary {
    inPlainEnglish = List.copyOf(inPlainEnglish);
    headlines = List.copyOf(headlines);
    changes = List.copyOf(changes);
    decisions = List.copyOf(decisions);
  }

  /** One that is not for the public. */
  public Summary(List<Headline> headlines, List<String> changes, List<Decision> decisions) {
    this(headlines, changes, decisions, List.of());
  }

  /**
   * One of the five numbers.
   *
   * @param label what it is: {@code Forecast against control total}
   * @param value as printed large: {@code −£4.1m}, or {@code not supplied}
   * @param context what it is held against, with numbers
   * @param favourable {@code favourable}, {@code adverse} or {@code neutral}
   * @param ref the figure's reference
   * @param page the page that tells more
   */
  public record Headline(
      String label, String value, String context, String favourable, String ref, int page) {}

  /**
   * A suggested matter for decision, and the facts behind it.
   *
   * @param about what a later month looks up to see what came of it: the key of a finding, the id
   *     of a difference or statement, a body or a measure; empty where the page says it
   */
  public record Decision(String matter, String because, int page, String about) {
    public Decision {
      about = Objects.requireNonNullElse(about, "");
    }

    /** One that its page says all of. */
    public Decision(String matter, String because, int page) {
      this(matter, because, page, "");
    }
  }
}
