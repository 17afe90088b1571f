package boardpack.pack.charts;

import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels at the ends of lines, moved apart where they would lie on each other. */
final class EndLabels {
  private static final double SIZE = 7.5;
  private static final double APART = 9.5;

  private record Label(String words, double y, Color colour) {}

  private final List<Label> labels = new ArrayList<>();

  void add(String words, double y, Color colour) {
    labels.add(new Label(words, y, colour));
  }

  void draw(Canvas canvas, double x) {
    labels.sort(Comparator.comparingDouble(Label::y));
    double room = canvas.height - 16;
    double lowest = room - APART * (labels.size() - 1);
    double above = -APART;
    for (var label : labels) {
      double y = Math.max(above + APART, Math.min(label.y(), lowest));
      canvas.text(label.words(), x, y + 2.5, SIZE, label.colour());
      above = y;
      lowest += APART;
    }
  }
}
