package boardpack.pack.pdf;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTemplate;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.data.JRBeanCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/**
 * The templates, compiled. A template that was changed in the home is compiled again when it is
 * next asked for; all others come compiled with the program. Templates call this for their parts.
 */
public final class Templates {
  private static final String STYLES = "styles.jrtx";

  private final TemplateFiles files;
  private final JasperReportsContext context;
  private final Map<String, JasperReport> compiled = new ConcurrentHashMap<>();
  private final Map<String, JRTemplate> styles = new ConcurrentHashMap<>();

  Templates(Path home, JasperReportsContext context) {
    this.files = new TemplateFiles(home);
    this.context = context;
  }

  /**
   * @param name of the template's file, without {@code .jrxml}
   */
  public JasperReport report(String name) {
    var file = name + ".jrxml";
    if (!files.exists(file)) {
      throw new TemplateNotFound(file);
    }
    var text = files.read(file);
    return compiled.computeIfAbsent(TemplateFiles.hash(text), any -> load(name, text));
  }

  private JasperReport load(String name, byte[] text) {
    var asPackaged = TemplateFiles.packaged(name + ".jrxml");
    var ready = TemplateFiles.packaged(name + ".jasper");
    if (asPackaged.isPresent() && Arrays.equals(asPackaged.get(), text) && ready.isPresent()) {
      try {
        return (JasperReport) JRLoader.loadObject(context, new ByteArrayInputStream(ready.get()));
      } catch (JRException e) {
        throw new IllegalStateException("The compiled template " + name + " cannot be read", e);
      }
    }
    return new TemplateCompiler(context).compile(name, text);
  }

  /** The one style file. */
  JRTemplate styles() {
    var text = files.read(STYLES);
    return styles.computeIfAbsent(
        TemplateFiles.hash(text),
        any ->
            JRXmlTemplateLoader.getInstance(context).loadTemplate(new ByteArrayInputStream(text)));
  }

  /** The rows of a part. */
  public JRDataSource rows(List<?> rows) {
    return new JRBeanCollectionDataSource(rows);
  }
}
