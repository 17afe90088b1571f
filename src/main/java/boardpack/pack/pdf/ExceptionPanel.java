package boardpack.pack.pdf;

import net.sf.jasperreports.renderers.Renderable;

/** One measure of one organisation. */
public record ExceptionPanel(
    String indicator,
    String name,
    Renderable chart,
    String chartInWords,
    String latest,
    Renderable variation,
    String variationWords,
    Renderable assurance,
    String assuranceWords,
    String said,
    String cause,
    String action,
    String owner,
    String recovery,
    String ref) {
  /** Both icons and the latest value in words. */
  public String verdict() {
    return "%s; %s. %s (%s)".formatted(variationWords, assuranceWords, latest, ref);
  }
}
