package boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;
import net.sf.jasperreports.pdf.type.PdfVersionEnum;

/** Writes laid-out pages as one PDF that meets PDF/UA-1 and PDF/A-2a. */
final class PdfExport extends JRPdfExporter {
  static final String CREATOR = "Boardpack";
  static final String PRODUCER = "OpenPDF";

  private final DocumentIdentity identity;

  private PdfExport(JasperReportsContext context, DocumentIdentity identity) {
    super(context);
    this.identity = identity;
  }

  static byte[] write(JasperReportsContext context, JasperPrint pages, DocumentIdentity identity) {
    var bytes = new ByteArrayOutputStream(1 << 18);
    var export = new PdfExport(context, identity);
    export.setExporterInput(new SimpleExporterInput(pages));
    export.setExporterOutput(new SimpleOutputStreamExporterOutput(bytes));
    export.setConfiguration(export.document());
    var charts = new SimplePdfReportConfiguration();
    charts.setForceSvgShapes(false);
    export.setConfiguration(charts);
    try {
      export.exportReport();
    } catch (JRException e) {
      throw new IllegalStateException("The PDF could not be written: " + e.getMessage(), e);
    }
    return bytes.toByteArray();
  }

  /** Writes what the document says of itself; called once it is open. */
  void describe(PdfWriter writer) {
    identity.writeTo(writer);
    ColourProfile.writeTo(writer);
  }

  private SimplePdfExporterConfiguration document() {
    var document = new SimplePdfExporterConfiguration();
    document.setTagged(true);
    document.setTagLanguage("en-GB");
    document.setMetadataTitle(identity.title());
    document.setMetadataSubject(identity.subject());
    document.setMetadataCreator(CREATOR);
    document.setMetadataProducer(PRODUCER);
    document.setDisplayMetadataTitle(true);
    document.setPdfVersion(PdfVersionEnum.VERSION_1_7);
    document.setCompressed(true);
    return document;
  }
}
