package boardpack.pack.charts;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;

/** One word across the page, pale enough to read through: the state of a pack that is not final. */
public final class Watermark extends Chart {
  private static final Color PALE = new Color(0xEDF0F2);
  private static final double SIZE = 120;

  private final String word;

  public Watermark(String word) {
    this.word = word;
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D box) {
    var turned = (Graphics2D) graphics.create();
    turned.rotate(-Math.atan2(box.getHeight(), box.getWidth()), box.getCenterX(), box.getCenterY());
    super.render(context, turned, box);
    turned.dispose();
  }

  @Override
  void draw(Canvas canvas) {
    canvas.textMiddleBold(word, canvas.width / 2, canvas.height / 2 + SIZE / 3, SIZE, PALE);
  }
}
