package boardpack.pack.pdf;

import boardpack.basics.Money;
import boardpack.basics.Period;
import boardpack.pack.CashAndCapital;
import boardpack.pack.Cut;
import boardpack.pack.Imprint;
import boardpack.pack.Overview;
import boardpack.pack.Pack;
import boardpack.pack.PerformanceLine;
import boardpack.pack.PositionLine;
import boardpack.pack.Risks;
import boardpack.pack.Savings;
import boardpack.pack.SocialCare;
import boardpack.pack.Summary;
import boardpack.pack.TargetLine;
import boardpack.pack.Titles;
import boardpack.pack.Triangulation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** What a house's own pages may look into. */
  private static final List<Class<?>> MODEL =
      List.of(
          Pack.class,
          Cut.class,
          Summary.class,
          Titles.class,
          TargetLine.class,
          PositionLine.class,
          Overview.class,
          SocialCare.class,
          Savings.class,
          PerformanceLine.class,
          Triangulation.class,
          CashAndCapital.class,
          Risks.class,
          Imprint.class,
          Money.class,
          Period.class);

  private Jasper() {}

  static JasperReportsContext context() {
    var context = new SimpleJasperReportsContext(DefaultJasperReportsContext.getInstance());
    set(context, "deserialization.class.filter.enabled", "true");
    set(context, "report.class.filter.enabled", "true");
    set(context, "report.class.whitelist.boardpack", "boardpack.pack.pdf.*");
    set(context, "report.class.whitelist.model", model());
    set(context, "report.class.whitelist.jdk", REFLECTION);
    set(context, "export.pdf.tagger.factory", PackTagger.Factory.class.getName());
    set(context, "export.pdf.producer.factory", TaggedProducer.Factory.class.getName());
    set(context, "awt.ignore.missing.font", "false");
    set(context, "default.font.name", "Source Sans 3");
    return context;
  }

  /** The records of the model by name: values alone, nothing that does anything. */
  private static String model() {
    return MODEL.stream()
        .flatMap(type -> Stream.concat(Stream.of(type), Stream.of(type.getDeclaredClasses())))
        .map(Class::getName)
        .collect(Collectors.joining(","));
  }

  private static void set(SimpleJasperReportsContext context, String name, String value) {
    context.setProperty(PREFIX + name, value);
  }
}
