package boardpack.workbook.form;

import java.util.List;

/**
 * One row to be written.
 *
 * @param number from 1
 * @param cells by column, blanks left out
 */
public record FormRow(int number, List<FormCell> cells) {
  public FormRow {
    cells = List.copyOf(cells);
  }
}
