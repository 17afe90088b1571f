package boardpack.pack.charts;

import boardpack.basics.Period;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** The axes of a chart over months: months along the foot, round numbers on the left. */
record MonthFrame(Canvas canvas, Scale scale, double left, double right, int months) {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.UK);
  private static final double SIZE = 7.5;

  /** Months narrower than this are named every third. */
  private static final double NARROW = 16;

  /** The middle of a month. */
  double x(int month) {
    return left + step() * (month + 0.5);
  }

  double step() {
    return (canvas.width - left - right) / Math.max(1, months);
  }

  void drawAxes(String unit, List<Period> periods) {
    canvas.text(unit, 0, 7, SIZE, Palette.MUTED);
    for (double mark : scale.marks()) {
      double y = scale.at(mark);
      var colour = mark == 0 ? Palette.MUTED : Palette.RULE;
      canvas.line(left, y, canvas.width - right, y, colour, 0.5);
      canvas.textRight(scale.label(mark), left - 4, y + 2.5, SIZE, Palette.MUTED);
    }
    int every = step() < NARROW ? 3 : 1;
    for (int i = 0; i < periods.size(); i += every) {
      var month = MONTH.format(periods.get(i).calendarMonth());
      canvas.textMiddle(month.substring(0, 3), x(i), canvas.height - 4, SIZE, Palette.MUTED);
    }
  }
}
