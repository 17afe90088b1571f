package boardpack.pack.pdf;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;

/**
 * The settings of JasperReports. What a template may name and what a compiled template may hold are
 * both limited to our own pages.
 */
final class Jasper {
  private static final String PREFIX = "net.sf.jasperreports.";

  /**
   * After a class of expressions was made fifteen times, the JDK makes it by generated code, which
   * looks for its own parents through the loader that the filter guards.
   */
  private static final String REFLECTION =
      "jdk.internal.reflect.ConstructorAccessorImpl,jdk.internal.reflect.MethodAccessorImpl";

  private Jasper() {}

  static JasperReportsContext context() {
    var context = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
    set(context, "deserialization.class.filter.enabled", "true");
    set(context, "report.class.filter.enabled", "true");
    set(context, "report.class.whitelist.boardpack", "boardpack.pack.pdf.*");
    set(context, "report.class.whitelist.jdk", REFLECTION);
    set(context, "export.pdf.tagger.factory", PackTagger.Factory.class.getName());
    set(context, "export.pdf.producer.factory", TaggedProducer.Factory.class.getName());
    set(context, "awt.ignore.missing.font", "false");
    set(context, "default.font.name", "Source Sans 3");
    return context;
  }

  private static void set(SimpleJasperReportsContext context, String name, String value) {
    context.setProperty(PREFIX + name, value);
  }
}
