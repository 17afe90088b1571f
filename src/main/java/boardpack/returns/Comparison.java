package boardpack.returns;

import boardpack.basics.CellPlace;
import boardpack.basics.Shown;
import boardpack.returns.ReturnSheet.Line;
import boardpack.returns.rules.Numbers;
import boardpack.returns.rules.RowWords;
import boardpack.workbook.CellValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a new version of a return changes against the version before it. Rows are matched by what
 * identifies them, so that sorting them or adding one changes nothing else.
 *
 * @param before our number of the earlier version
 * @param changes the figures first, the largest movement first; then rows that came or went, then
 *     words
 */
public record Comparison(ReturnKey key, int before, int now, List<Change> changes) {
  private static final Comparator<Change> LARGEST_FIRST =
      Comparator.comparing(Change::movement)
          .reversed()
          .thenComparing(Change::sheet)
          .thenComparing(Change::figure)
          .thenComparing(Change::cell);

  public Comparison {
    changes = List.copyOf(changes);
  }

  public static Comparison of(Return before, Return now) {
    var changes = new ArrayList<Change>();
    var names = new TreeSet<String>();
    before.sheets().forEach(sheet -> names.add(sheet.name()));
    now.sheets().forEach(sheet -> names.add(sheet.name()));
    for (var name : names) {
      var old = before.sheet(name).orElse(null);
      var fresh = now.sheet(name).orElse(null);
      if (old == null || fresh == null) {
        changes.add(wholeSheet(name, fresh == null));
      } else {
        compare(old, fresh, changes);
      }
    }
    changes.sort(LARGEST_FIRST);
    return new Comparison(now.key(), before.submission(), now.submission(), changes);
  }

  private static Change wholeSheet(String name, boolean isGone) {
    return isGone
        ? Change.words(name, "", "the sheet", "taken in", "not taken in")
        : Change.words(name, "", "the sheet", "not taken in", "taken in");
  }

  private static void compare(ReturnSheet old, ReturnSheet fresh, List<Change> changes) {
    var before = byIdentity(old);
    var now = byIdentity(fresh);
    now.forEach(
        (identity, line) -> {
          var earlier = before.remove(identity);
          if (earlier == null) {
            changes.add(Change.words(fresh.name(), rowCell(line), subject(line), "no row", "new"));
          } else {
            compare(earlier, line, fresh, changes);
          }
        });
    before
        .values()
        .forEach(line -> changes.add(Change.words(old.name(), "", subject(line), "a row", "gone")));
  }

  private static void compare(Line before, Line now, ReturnSheet sheet, List<Change> changes) {
    var headings = new TreeSet<>(before.values().keySet());
    headings.addAll(now.values().keySet());
    for (var heading : headings) {
      var old = before.value(heading);
      var fresh = now.value(heading);
      if (!isSame(old, fresh)) {
        var figure = subject(now) + ", " + RowWords.of(heading);
        changes.add(Change.of(sheet, now.number(), heading, figure, old, fresh));
      }
    }
  }

  private static boolean isSame(@Nullable CellValue old, @Nullable CellValue fresh) {
    if (old instanceof CellValue.Numeric from && fresh instanceof CellValue.Numeric to) {
      return from.value().compareTo(to.value()) == 0;
    }
    return (old == null || fresh == null)
        ? old == fresh
        : old.shown().strip().equals(fresh.shown().strip());
  }

  /** The rows of a sheet by what identifies them; of rows alike, the second is another. */
  private static Map<String, Line> byIdentity(ReturnSheet sheet) {
    var rows = new LinkedHashMap<String, Line>();
    for (var line : sheet.lines()) {
      var identity = RowIdentity.of(sheet.name(), line);
      var key = identity;
      for (int copy = 2; rows.containsKey(key); copy++) {
        key = identity + " #" + copy;
      }
      rows.put(key, line);
    }
    return rows;
  }

  private static String subject(Line line) {
    var words = RowWords.of(line);
    return words.isEmpty() ? "row " + line.number() : words;
  }

  private static String rowCell(Line line) {
    return "A" + line.number();
  }

  /**
   * One thing that changed.
   *
   * @param cell where it stands now; empty for what is gone
   * @param figure row and column in words, {@code Agency, YTD actual}
   * @param before as it was, "blank" where there was nothing
   * @param by the difference with its sign; empty where it is no number
   */
  public record Change(
      String sheet, String cell, String figure, String before, String now, String by) {
    private static final String BLANK = "blank";

    static Change words(String sheet, String cell, String figure, String before, String now) {
      return new Change(sheet, cell, figure, before, now, "");
    }

    static Change of(
        ReturnSheet sheet,
        int row,
        String heading,
        String figure,
        @Nullable CellValue before,
        @Nullable CellValue now) {
      var column = sheet.columns().get(heading);
      var cell = column == null ? "" : new CellPlace(sheet.tab(), row, column).cell();
      return new Change(sheet.name(), cell, figure, shown(before), shown(now), by(before, now));
    }

    private static String shown(@Nullable CellValue value) {
      if (value instanceof CellValue.Numeric number) {
        return Numbers.of(number.value());
      }
      return value == null ? BLANK : Shown.of(value.shown());
    }

    private static String by(@Nullable CellValue before, @Nullable CellValue now) {
      if (before instanceof CellValue.Numeric from && now instanceof CellValue.Numeric to) {
        var moved = to.value().subtract(from.value());
        return (moved.signum() > 0 ? "+" : "") + Numbers.of(moved);
      }
      return "";
    }

    /** How far a figure moved, whatever its direction; nil for words. */
    BigDecimal movement() {
      return by.isEmpty() ? BigDecimal.ZERO : new BigDecimal(by.replaceAll("[+,]", "")).abs();
    }
  }
}
