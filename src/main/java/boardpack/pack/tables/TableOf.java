package boardpack.pack.tables;

import boardpack.pack.tables.Column.Form;
import java.util.ArrayList;
import java.util.List;

/** Builds a table column by column; each column says what stands in it for a row. */
final class TableOf<R> {
  private static final int FIGURE_WIDTH = 15;

  private final List<Column> columns = new ArrayList<>();
  private final List<Content<R>> contents = new ArrayList<>();
  private final String name;
  private final String sheet;
  private final int page;
  private int frozen;

  TableOf(String name, String sheet, int page) {
    this.name = name;
    this.sheet = sheet;
    this.page = page;
  }

  /** What a column holds for a row and its place in the list, from 0. */
  interface Content<R> {
    Entry of(R row, int at);
  }

  /** The words of a column for a row. */
  interface Wording<R> {
    String of(R row, int at);
  }

  TableOf<R> words(String heading, int width, Wording<R> wording) {
    return add(
        new Column(heading, Form.WORDS, width, false, ""),
        (row, at) -> Entry.words(wording.of(row, at)));
  }

  TableOf<R> entry(String heading, int width, Content<R> content) {
    return add(new Column(heading, Form.WORDS, width, false, ""), content);
  }

  TableOf<R> money(String heading, Content<R> content) {
    return add(new Column(heading, Form.MONEY, FIGURE_WIDTH, false, ""), content);
  }

  /** Money that the table's last row adds up. */
  TableOf<R> summed(String heading, String totalPointer, Content<R> content) {
    return add(new Column(heading, Form.MONEY, FIGURE_WIDTH, true, totalPointer), content);
  }

  TableOf<R> decimal(String heading, Content<R> content) {
    return add(new Column(heading, Form.DECIMAL, FIGURE_WIDTH, false, ""), content);
  }

  TableOf<R> whole(String heading, Content<R> content) {
    return add(new Column(heading, Form.WHOLE, 13, false, ""), content);
  }

  TableOf<R> day(String heading, Content<R> content) {
    return add(new Column(heading, Form.DAY, 14, false, ""), content);
  }

  /** All columns so far stay in sight. */
  TableOf<R> freeze() {
    frozen = columns.size();
    return this;
  }

  private TableOf<R> add(Column column, Content<R> content) {
    columns.add(column);
    contents.add(content);
    return this;
  }

  Table of(String title, String about, List<R> rows) {
    var entries = new ArrayList<List<Entry>>();
    for (int at = 0; at < rows.size(); at++) {
      var row = new ArrayList<Entry>();
      for (var content : contents) {
        row.add(content.of(rows.get(at), at));
      }
      entries.add(row);
    }
    return new Table(name, sheet, title, about, frozen, page, columns, entries);
  }
}
