package boardpack.pack.charts;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;

/**
 * Words broken into lines no wider than their room; at most three, the last cut with an ellipsis.
 */
record Wrapped(String words, double room, double size) {
  private static final int LINES = 3;

  void drawMiddle(Canvas canvas, double x, double y, Color colour) {
    double line = y;
    for (var words : lines(canvas)) {
      canvas.textMiddle(words, x, line, size, colour);
      line += size * 1.2;
    }
  }

  /** How many lines the words take. */
  int depth(Canvas canvas) {
    return lines(canvas).size();
  }

  private List<String> lines(Canvas canvas) {
    var lines = new ArrayList<String>();
    var current = "";
    for (var word : words.split(" ")) {
      var longer = current.isEmpty() ? word : current + " " + word;
      if (!current.isEmpty() && canvas.widthOf(longer, size) > room) {
        lines.add(current);
        current = word;
      } else {
        current = longer;
      }
    }
    lines.add(current);
    if (lines.size() <= LINES) {
      return lines;
    }
    lines.set(LINES - 1, lines.get(LINES - 1) + " …");
    return lines.subList(0, LINES);
  }
}
