package boardpack.workbook.form;

import java.util.List;

/**
 * The layout of one sheet: headings in row 1, frozen; what may be typed where.
 *
 * @param headings of the columns, for their widths
 */
public record FormSheet(
    String name, List<String> headings, List<FormField> fields, List<Highlight> highlights) {
  public FormSheet {
    headings = List.copyOf(headings);
    fields = List.copyOf(fields);
    highlights = List.copyOf(highlights);
  }
}
