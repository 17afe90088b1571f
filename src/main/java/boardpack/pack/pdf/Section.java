package boardpack.pack.pdf;

import java.util.List;

/**
 * A page of the pack before it is laid out.
 *
 * @param template that lays it out
 * @param page what the page says, beside its rows; the template names its type
 * @param rows what the page says row by row
 */
record Section(String template, PageHead head, Object page, List<?> rows) {
  Section {
    rows = List.copyOf(rows);
  }
}
