package boardpack.pack.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Rows that follow each other with one name: it is printed in the first of them, for all. */
final class NamedOnce {
  private NamedOnce() {}

  /** Makes a row of one thing, told how many rows bear its name, or 0 after the first. */
  interface Row<T, R> {
    R of(T one, int rows);
  }

  static <T, R> List<R> rows(List<T> all, Function<T, String> name, Row<T, R> row) {
    var rows = new ArrayList<R>();
    int at = 0;
    while (at < all.size()) {
      int end = at + 1;
      while (end < all.size() && name.apply(all.get(end)).equals(name.apply(all.get(at)))) {
        end++;
      }
      for (int one = at; one < end; one++) {
        rows.add(row.of(all.get(one), one == at ? end - at : 0));
      }
      at = end;
    }
    return rows;
  }
}
