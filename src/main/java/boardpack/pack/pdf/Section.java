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
  private static final Pattern APPENDIX = Pattern.compile("A\\d+ ");

  Section {
    rows = List.copyOf(rows);
  }

  /** Tables of the appendix may stand under one another; a page of the pack begins a sheet. */
  boolean sharesSheet() {
    return APPENDIX.matcher(head.anchor()).lookingAt() && !head.anchor().startsWith("A1 ");
  }
}
