package boardpack.returns.reading;

import boardpack.returns.TemplateColumn;

/** What a column expects, in words. */
final class ColumnWords {
  private ColumnWords() {}

  static String expected(TemplateColumn column) {
    var kind =
        switch (column.type()) {
          case TEXT -> column.maxLength() > 0 ? "at most %d characters" : "text";
          case ENUM -> "one of: " + Allowed.words(column);
          case INTEGER ->
              "a whole number" + (column.allowed().isEmpty() ? "" : ", ") + Allowed.words(column);
          case DECIMAL -> "a number" + (column.unit().isEmpty() ? "" : ", " + column.unit());
          case DATE -> "a date";
        };
    return kind.replace("%d", Integer.toString(column.maxLength()));
  }
}
