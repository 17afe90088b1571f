package boardpack.pack.pdf;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A page of the pack before it is laid out.
 *
 * @param template that lays it out
 * @param page what the page says, beside its rows; the template names its type
 * @param rows what the page says row by row
 */
record Section(String template, PageHead head, Object page, List<?> rows) {
  /**
   * Page 2 is read by itself, page 6 fills its sheet, and the appendix begins one; so do pages that
   * a house adds.
   */
  private static final Pattern MAY_STAND_BELOW =
      Pattern.compile("(?:[345789]|1[0-3]|A(?:[2-9]|\\d{2,})) ");

  Section {
    rows = List.copyOf(rows);
  }

  /** Whether the page may stand under the one before it, where that leaves it room. */
  boolean sharesSheet() {
    return MAY_STAND_BELOW.matcher(head.anchor()).lookingAt();
  }
}
