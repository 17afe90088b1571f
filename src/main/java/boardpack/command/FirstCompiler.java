package boardpack.command;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.JMException;
import javax.management.ObjectName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Leaves a short program to the Java machine's first compiler. The second one makes better code,
 * and takes one of two cores for the first minutes to make it: a program that ends by itself never
 * gets that back. It is what {@code jcmd PID Compiler.directives_add} does from outside.
 */
public final class FirstCompiler {
  private static final Logger LOG = LoggerFactory.getLogger(FirstCompiler.class);

  /**
   * The second compiler alone has the processor work out SHA-256; the first that matches counts.
   */
  private static final String DIRECTIVES =
      """
      [
        {match: "sun/security/provider/SHA2.*", c2: {Exclude: false}},
        {match: "*.*", c2: {Exclude: true}}
      ]
      """;

  private static final AtomicBoolean ALONE = new AtomicBoolean();

  private FirstCompiler() {}

  /**
   * From now on nothing more is given to the second compiler; another Java machine may not mind.
   */
  public static void alone() {
    if (ALONE.getAndSet(true)) {
      return;
    }
    try {
      var file = Files.createTempFile("boardpack", ".json");
      try {
        Files.writeString(file, DIRECTIVES);
        direct(file.toString());
      } finally {
        Files.delete(file);
      }
    } catch (IOException | JMException onlySlower) {
      LOG.debug("The second compiler goes on: {}", onlySlower.toString());
    }
  }

  private static void direct(String file) throws JMException {
    ManagementFactory.getPlatformMBeanServer()
        .invoke(
            new ObjectName("com.sun.management:type=DiagnosticCommand"),
            "compilerDirectivesAdd",
            new Object[] {new String[] {file}},
            new String[] {String[].class.getName()});
  }
}
