package boardpack.pack.pdf;

import boardpack.command.Failed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.util.JRSaver;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * Makes a compiled template of a JRXML file; the build runs it over the folder {@code reports/}.
 */
public final class TemplateCompiler {
  private static final Pattern FAULT = Pattern.compile("(?m)^\\s*\\d+\\. (.+)$");

  private final JasperReportsContext context;

  TemplateCompiler(JasperReportsContext context) {
    this.context = context;
  }

  /**
   * @throws Failed if the template is at fault, in Jasper's words
   */
  JasperReport compile(String name, byte[] text) {
    try {
      var design = JRXmlLoader.load(context, new ByteArrayInputStream(text));
      return JasperCompileManager.getInstance(context).compile(design);
    } catch (JRException e) {
      throw new Failed("reports/" + name + ".jrxml: " + inWords(e), e);
    }
  }

  /** {@code The method nam() is undefined for the type PerformanceLine}: each fault once. */
  private static String inWords(JRException fault) {
    var message = String.valueOf(fault.getMessage());
    var faults = FAULT.matcher(message).results().map(found -> found.group(1)).distinct().toList();
    return faults.isEmpty() ? message : String.join("; ", faults);
  }

  /**
   * Compiles what is newer than its compiled form, or than the pages that it prints.
   *
   * @param args the folder of templates, the folder for the compiled ones, the folder of the
   *     classes
   */
  public static void main(String[] args) throws IOException, JRException {
    var compiler = new TemplateCompiler(Jasper.context());
    var into = Files.createDirectories(Path.of(args[1]));
    long classes = newest(filesIn(Path.of(args[2]), ".class"));
    for (var template : filesIn(Path.of(args[0]), ".jrxml")) {
      var name = template.getFileName().toString().replace(".jrxml", "");
      var target = into.resolve(name + ".jasper");
      if (newest(List.of(target)) < Math.max(classes, newest(List.of(template)))) {
        JRSaver.saveObject(compiler.compile(name, Files.readAllBytes(template)), target.toFile());
      }
    }
  }

  private static List<Path> filesIn(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static long newest(List<Path> files) {
    return files.stream()
        .map(file -> file.toFile().lastModified())
        .max(Comparator.naturalOrder())
        .orElse(0L);
  }
}
