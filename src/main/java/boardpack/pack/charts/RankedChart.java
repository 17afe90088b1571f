package boardpack.pack.charts;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The footprints under one another, the worst forecast first: how far each is from its control
 * total as a bar, £m, and beside it the chance of its whole savings plan as a dot between never and
 * certain. Bars to the left are adverse, to the right favourable.
 */
public final class RankedChart extends Chart {
  private static final double NAMES = 236;
  private static final double HEAD = 22;
  private static final double SIZE = 7.5;

  /**
   * One footprint.
   *
   * @param variance of forecast from control total, favourable-positive
   * @param chance of the savings plan in full, per cent
   * @param chanceInWords {@code about 6 in 100}
   */
  public record Row(
      String name, Money variance, Optional<BigDecimal> chance, String chanceInWords) {}

  private final List<Row> rows;

  /**
   * @param rows in the order in which they are drawn
   */
  public RankedChart(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  @Override
  void draw(Canvas canvas) {
    if (rows.isEmpty()) {
      return;
    }
    double middle = canvas.width - 232;
    var values = rows.stream().mapToDouble(row -> SavingsChart.millions(row.variance()));
    var amounts =
        Scale.over(DoubleStream.concat(values, DoubleStream.of(0)), 4, NAMES + 30, middle - 40);
    var chances = new Scale(0, 100, 50, middle + 14, canvas.width - 60);
    drawHead(canvas, amounts, chances);
    double step = Math.min(16, (canvas.height - HEAD) / rows.size());
    for (int i = 0; i < rows.size(); i++) {
      drawRow(canvas, rows.get(i), HEAD + i * step, step, amounts, chances);
    }
  }

  private static void drawHead(Canvas canvas, Scale amounts, Scale chances) {
    canvas.textBold(
        "Forecast against control total, £m", amounts.at(amounts.from()), 7, 8, Palette.INK);
    canvas.textBold("Chance of the whole savings plan", chances.at(0), 7, 8, Palette.INK);
    for (double mark : amounts.marks()) {
      drawMark(canvas, amounts.at(mark), amounts.label(mark), mark == 0);
    }
    drawMark(canvas, chances.at(0), "never", true);
    drawMark(canvas, chances.at(50), "even", false);
    drawMark(canvas, chances.at(100), "certain", false);
  }

  private static void drawMark(Canvas canvas, double x, String words, boolean strong) {
    canvas.textMiddle(words.replace('-', '−'), x, HEAD - 5, SIZE, Palette.MUTED);
    canvas.line(x, HEAD - 2, x, canvas.height, strong ? Palette.MUTED : Palette.RULE, 0.5);
  }

  private static void drawRow(
      Canvas canvas, Row row, double top, double step, Scale amounts, Scale chances) {
    double base = top + step / 2 + 2.6;
    canvas.text(row.name(), 0, base, SIZE, Palette.INK);
    double nought = amounts.at(0);
    double end = amounts.at(SavingsChart.millions(row.variance()));
    boolean adverse = row.variance().signum() < 0;
    double left = Math.min(nought, end);
    double wide = Math.max(0.75, Math.abs(end - nought));
    canvas.box(left, top + 1.5, wide, step - 3, adverse ? Palette.CONCERN : Palette.IMPROVEMENT);
    var amount = MoneyWords.pounds(row.variance());
    if (adverse) {
      canvas.textRight(amount, end - 3, base, SIZE, Palette.INK);
    } else {
      canvas.text(amount, end + 3, base, SIZE, Palette.INK);
    }
    row.chance().ifPresent(chance -> drawChance(canvas, row, chance, base, chances));
  }

  private static void drawChance(
      Canvas canvas, Row row, BigDecimal chance, double base, Scale chances) {
    double x = chances.at(chance.doubleValue());
    canvas.line(chances.at(0), base - 2.6, x, base - 2.6, Palette.ACCENT, 0.75);
    canvas.dot(x, base - 2.6, 2.1, Palette.ACCENT);
    canvas.text(row.chanceInWords(), x + 5, base, SIZE, Palette.INK);
  }
}
