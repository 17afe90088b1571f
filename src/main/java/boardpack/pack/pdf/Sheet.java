package boardpack.pack.pdf;

import net.sf.jasperreports.renderers.Renderable;

/** One sheet. */
public record Sheet(String number, Renderable watermark, boolean watermarked) {}
