package boardpack.pack.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/** What charts draw on: lines, boxes and words, in points from the top left. */
final class Canvas {
  private static final String PLAIN = "Source Sans 3";
  private static final String BOLD = "Source Sans 3 SemiBold";
  private static final float[] DASHES = {3.5f, 2.5f};

  private final Graphics2D graphics;
  private final Font plain;
  private final Font bold;
  final double width;
  final double height;

  Canvas(Graphics2D graphics, JasperReportsContext context, double width, double height) {
    this.graphics = graphics;
    this.width = width;
    this.height = height;
    this.plain = font(context, PLAIN);
    this.bold = font(context, BOLD);
  }

  private static Font font(JasperReportsContext context, String family) {
    return FontUtil.getInstance(context)
        .getAwtFontFromBundles(family, Font.PLAIN, 8f, Locale.UK, false);
  }

  void line(double x1, double y1, double x2, double y2, Color colour, double thick) {
    stroke(new Line2D.Double(x1, y1, x2, y2), colour, new BasicStroke((float) thick));
  }

  void dashes(double x1, double y1, double x2, double y2, Color colour, double thick) {
    stroke(new Line2D.Double(x1, y1, x2, y2), colour, dashed(thick));
  }

  void path(List<double[]> points, Color colour, double thick, boolean dashed) {
    if (points.size() > 1) {
      stroke(open(points), colour, dashed ? dashed(thick) : new BasicStroke((float) thick));
    }
  }

  void area(List<double[]> corners, Color colour) {
    var shape = open(corners);
    shape.closePath();
    fill(shape, colour);
  }

  void box(double x, double y, double boxWidth, double boxHeight, Color colour) {
    fill(new Rectangle2D.Double(x, y, boxWidth, boxHeight), colour);
  }

  void frame(double x, double y, double boxWidth, double boxHeight, Color colour) {
    stroke(new Rectangle2D.Double(x, y, boxWidth, boxHeight), colour, new BasicStroke(0.75f));
  }

  void dot(double x, double y, double radius, Color colour) {
    fill(circle(x, y, radius), colour);
  }

  void ring(double x, double y, double radius, Color colour, double thick) {
    fill(circle(x, y, radius), Palette.PAPER);
    stroke(circle(x, y, radius), colour, new BasicStroke((float) thick));
  }

  /** A filled square around a point, with a rim of paper to stand out from a line. */
  void square(double x, double y, double half, Color colour) {
    box(x - half - 0.8, y - half - 0.8, 2 * half + 1.6, 2 * half + 1.6, Palette.PAPER);
    box(x - half, y - half, 2 * half, 2 * half, colour);
  }

  /** A filled square on its corner. */
  void diamond(double x, double y, double half, Color colour) {
    area(
        List.of(
            new double[] {x, y - half},
            new double[] {x + half, y},
            new double[] {x, y + half},
            new double[] {x - half, y}),
        colour);
  }

  /** Words that begin at x; y is their baseline. */
  void text(String words, double x, double y, double size, Color colour) {
    write(words, x, y, plain.deriveFont((float) size), colour, 0);
  }

  void textBold(String words, double x, double y, double size, Color colour) {
    write(words, x, y, bold.deriveFont((float) size), colour, 0);
  }

  /** Words that end at x. */
  void textRight(String words, double x, double y, double size, Color colour) {
    write(words, x, y, plain.deriveFont((float) size), colour, 1);
  }

  void textMiddle(String words, double x, double y, double size, Color colour) {
    write(words, x, y, plain.deriveFont((float) size), colour, 0.5);
  }

  void textMiddleBold(String words, double x, double y, double size, Color colour) {
    write(words, x, y, bold.deriveFont((float) size), colour, 0.5);
  }

  double widthOf(String words, double size) {
    var font = plain.deriveFont((float) size);
    return font.getStringBounds(words, graphics.getFontRenderContext()).getWidth();
  }

  private void write(String words, double x, double y, Font font, Color colour, double shift) {
    graphics.setFont(font);
    graphics.setColor(colour);
    double length = font.getStringBounds(words, graphics.getFontRenderContext()).getWidth();
    graphics.drawString(words, (float) (x - shift * length), (float) y);
  }

  private void stroke(Shape shape, Color colour, BasicStroke stroke) {
    graphics.setColor(colour);
    graphics.setStroke(stroke);
    graphics.draw(shape);
  }

  private void fill(Shape shape, Color colour) {
    graphics.setColor(colour);
    graphics.fill(shape);
  }

  private static BasicStroke dashed(double thick) {
    return new BasicStroke(
        (float) thick, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, DASHES, 0f);
  }

  private static Shape circle(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }

  private static Path2D open(List<double[]> points) {
    var path = new Path2D.Double();
    path.moveTo(points.get(0)[0], points.get(0)[1]);
    points.stream().skip(1).forEach(point -> path.lineTo(point[0], point[1]));
    return path;
  }
}
