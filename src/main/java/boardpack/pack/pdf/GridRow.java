package boardpack.pack.pdf;

import net.sf.jasperreports.renderers.Renderable;

/** A row of the grid: one kind of variation against the three of assurance, and none. */
public record GridRow(
    Renderable icon, String variation, String passes, String chance, String fails, String none) {}
