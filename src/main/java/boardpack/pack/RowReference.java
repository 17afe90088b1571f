package boardpack.pack;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The short reference of a figure that stands in one of the pack's lists: a letter for the list,
 * the row's place in it from 1, a letter for the column. {@code P57b} is the year-to-date actual of
 * the 57th line of the position. Figures that were made from others have references of their own,
 * {@code 4.03c}, listed among the pack's figures.
 *
 * @param pointer the list in {@code pack.json}
 * @param columns the figures of a row in the order of their letters
 */
public record RowReference(char letter, String pointer, List<String> columns) {
  public static final RowReference POSITION =
      new RowReference(
          'P',
          "/position",
          List.of(
              "ytdPlan", "ytdActual", "ytdVariance", "yearPlan", "forecast", "forecastVariance"));
  public static final RowReference SCHEMES =
      new RowReference(
          'S',
          "/savings/schemes",
          List.of("yearPlan", "ytdPlan", "ytdActual", "forecast", "fullYearEffect"));
  public static final RowReference PERFORMANCE =
      new RowReference(
          'K', "/performance", List.of("value", "numerator", "denominator", "standard"));
  public static final RowReference CHALLENGES =
      new RowReference('C', "/challenges", List.of("atRisk"));
  public static final RowReference RECONCILIATION =
      new RowReference(
          'R',
          "/reconciliation",
          List.of("left/amount", "right/amount", "difference", "tolerance"));
  public static final RowReference TARGETS = new RowReference('T', "/targets", List.of("value"));
  public static final RowReference STATEMENTS =
      new RowReference('F', "/statements", List.of("low", "likely", "high"));
  public static final RowReference BRIDGE =
      new RowReference('B', "/bridge/steps", List.of("amount"));
  public static final RowReference RISKS =
      new RowReference('X', "/risks/risks", List.of("value", "expected"));

  private static final List<RowReference> ALL =
      List.of(
          POSITION,
          SCHEMES,
          PERFORMANCE,
          CHALLENGES,
          RECONCILIATION,
          TARGETS,
          STATEMENTS,
          BRIDGE,
          RISKS);
  private static final Pattern ROW = Pattern.compile("/\\d+");
  private static final Pattern FORM = Pattern.compile("([A-Z])(\\d{1,6})([a-z])");

  public RowReference {
    columns = List.copyOf(columns);
  }

  /** The reference of a whole row, {@code P57}. */
  public String row(int index) {
    return "" + letter + (index + 1);
  }

  /**
   * The reference of a figure, {@code P57b}.
   *
   * @param index of the row, from 0
   * @param column one of {@link #columns}
   */
  public String of(int index, String column) {
    return row(index) + (char) ('a' + columns.indexOf(column));
  }

  /** Where the row of a printed reference, {@code P57}, stands in {@code pack.json}. */
  public static Optional<String> rowOf(String printed) {
    return pointerOf(printed + "a").map(figure -> figure.substring(0, end(figure)));
  }

  /** Behind the place in the list: {@code /reconciliation/3/left/amount} is of row 3. */
  private static int end(String pointer) {
    return ROW.matcher(pointer).results().findFirst().orElseThrow().end();
  }

  /** Where a printed reference of this form points in {@code pack.json}; empty for other forms. */
  public static Optional<String> pointerOf(String printed) {
    var form = FORM.matcher(printed.strip());
    if (!form.matches()) {
      return Optional.empty();
    }
    int column = form.group(3).charAt(0) - 'a';
    int row = Integer.parseInt(form.group(2)) - 1;
    return ALL.stream()
        .filter(list -> list.letter == form.group(1).charAt(0))
        .filter(list -> row >= 0 && column < list.columns.size())
        .map(list -> list.pointer + "/" + row + "/" + list.columns.get(column))
        .findFirst();
  }
}
