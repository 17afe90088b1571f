package boardpack.pack.charts;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.concurrent.atomic.AtomicLong;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;

/** A drawing that a template places; it fills the box that it is given. */
public abstract class Chart implements Renderable, Graphics2DRenderable {
  private static final AtomicLong DRAWN = new AtomicLong();

  private final String id = "chart-" + DRAWN.incrementAndGet();

  @Override
  public String getId() {
    return id;
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D box) {
    var part = (Graphics2D) graphics.create();
    part.translate(box.getX(), box.getY());
    draw(new Canvas(part, context, box.getWidth(), box.getHeight()));
    part.dispose();
  }

  abstract void draw(Canvas canvas);
}
