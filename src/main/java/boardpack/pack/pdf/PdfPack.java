package boardpack.pack.pdf;

import boardpack.command.Home;
import boardpack.pack.Pack;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;

/**
 * Lays a pack out as a PDF that meets PDF/UA-1 and PDF/A-2a. The same pack gives the same bytes,
 * whatever the machine's locale and time zone. One instance serves all threads.
 */
public final class PdfPack {
  private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

  private final JasperReportsContext context = Jasper.context();
  private final Templates templates;
  private final Path reports;

  public PdfPack(Home home) {
    this.reports = home.reports();
    this.templates = new Templates(reports, context);
  }

  public byte[] render(Pack pack) {
    var pages = layOut(Sections.of(pack, reports));
    putUnder(pages, fill(Furniture.of(pack, pages.getPages().size())));
    var identity =
        new DocumentIdentity(
            Furniture.title(pack),
            pack.stem() + ", " + pack.footprint().name(),
            pack.cut().knownAt(),
            ContentHash.of(pages));
    return PdfExport.write(context, pages, identity);
  }

  private JasperPrint layOut(List<Section> sections) {
    var all = fill(sections.get(0));
    for (var section : sections.subList(1, sections.size())) {
      SheetSharing.add(all, fill(section), section.sharesSheet());
    }
    return all;
  }

  private JasperPrint fill(Section section) {
    var parameters = new HashMap<String, Object>();
    parameters.put("head", section.head());
    parameters.put("page", section.page());
    parameters.put("templates", templates);
    parameters.put("filled", !section.rows().isEmpty());
    parameters.put("empty", section.rows().isEmpty());
    parameters.put(JRParameter.REPORT_TEMPLATES, List.of(templates.styles()));
    parameters.put(JRParameter.REPORT_LOCALE, Locale.UK);
    parameters.put(JRParameter.REPORT_TIME_ZONE, UTC);
    try {
      return JasperFillManager.getInstance(context)
          .fill(templates.report(section.template()), parameters, templates.rows(section.rows()));
    } catch (JRException e) {
      throw new IllegalStateException(
          "The page " + section.template() + " could not be laid out: " + e.getMessage(), e);
    }
  }

  /** Puts the furniture of each sheet behind what the sheet says. */
  private static void putUnder(JasperPrint pages, JasperPrint furniture) {
    for (int i = 0; i < pages.getPages().size(); i++) {
      pages.getPages().get(i).getElements().addAll(0, furniture.getPages().get(i).getElements());
    }
  }
}
