package boardpack.pack.html;

import boardpack.basics.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A small line chart as inline SVG, with its words for those who cannot see it. */
final class LineDrawing {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 260;
  private static final int LEFT = 70;
  private static final int BOTTOM = 34;
  private static final int TOP = 14;
  private static final int RIGHT = 14;

  private final List<String> labels;
  private final List<Line> lines;
  private final double low;
  private final double high;

  LineDrawing(List<String> labels, List<Line> lines) {
    this.labels = labels;
    this.lines = lines;
    var all =
        lines.stream().flatMap(line -> line.values().stream()).filter(value -> !value.isNaN());
    var summary = all.mapToDouble(Double::doubleValue).summaryStatistics();
    double margin = Math.max(1e-9, (summary.getMax() - summary.getMin()) * 0.06);
    low =
        summary.getMin() >= 0 && summary.getMin() < summary.getMax() / 3
            ? 0
            : summary.getMin() - margin;
    high = summary.getMax() + margin;
  }

  /**
   * One line.
   *
   * @param values one a label; not a number where there is none
   * @param style of the line in the style sheet: {@code actual}, {@code plan}, {@code limit}
   */
  record Line(String name, String style, List<Double> values) {
    Line {
      values = List.copyOf(values);
    }
  }

  void write(Markup html, String title, String said) {
    html.open("figure")
        .open(
            "svg",
            "viewBox",
            "0 0 " + WIDTH + " " + HEIGHT,
            "role",
            "img",
            "aria-label",
            title + ". " + said);
    for (int step = 0; step <= 4; step++) {
      double value = low + (high - low) * step / 4;
      line(html, LEFT, y(value), WIDTH - RIGHT, y(value), "rule");
      words(html, LEFT - 6, y(value) + 4, "end", String.format(Locale.UK, "%,.0f", value));
    }
    int every = Math.max(1, labels.size() / 6);
    for (int at = 0; at < labels.size(); at += every) {
      words(html, x(at), HEIGHT - 12, "middle", labels.get(at));
    }
    lines.forEach(line -> path(html, line));
    html.close("svg").open("figcaption").text(title + ". " + said + " Lines: ");
    html.text(
        String.join(
            ", ", lines.stream().map(line -> line.name() + " (" + look(line) + ")").toList()));
    html.close("figcaption").close("figure").line();
  }

  private static String look(Line line) {
    return switch (line.style()) {
      case "actual" -> "solid, dark";
      case "plan" -> "solid, grey";
      default -> "dashed";
    };
  }

  private void path(Markup html, Line line) {
    var steps = new ArrayList<String>();
    boolean drawing = false;
    for (int at = 0; at < line.values().size(); at++) {
      double value = line.values().get(at);
      if (Double.isNaN(value)) {
        drawing = false;
      } else {
        steps.add((drawing ? "L" : "M") + number(x(at)) + " " + number(y(value)));
        drawing = true;
      }
    }
    html.open("path", "class", line.style(), "d", String.join("", steps)).close("path");
  }

  private static void line(Markup html, double x1, double y1, double x2, double y2, String style) {
    var path = "M" + number(x1) + " " + number(y1) + "L" + number(x2) + " " + number(y2);
    html.open("path", "class", style, "d", path).close("path");
  }

  private static void words(Markup html, double x, double y, String anchor, String words) {
    html.element("text", words, "x", number(x), "y", number(y), "text-anchor", anchor);
  }

  private double x(int at) {
    return LEFT + (WIDTH - LEFT - RIGHT) * (at + 0.5) / labels.size();
  }

  private double y(double value) {
    return TOP + (HEIGHT - TOP - BOTTOM) * (high - value) / (high - low);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
