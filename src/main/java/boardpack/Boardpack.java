package boardpack;

import boardpack.command.ExitCode;
import boardpack.command.Home;
import boardpack.command.WrongUsage;
import boardpack.performance.SpcCommand;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program: one command line over every feature. */
@Command(
    name = "boardpack",
    description = "Board packs for the footprints of England, from the spreadsheets they send.",
    mixinStandardHelpOptions = true,
    subcommands = {SpcCommand.class})
public final class Boardpack {
  private static final Pattern SETTING =
      Pattern.compile("--((?:boardpack|spring|server|logging|management)\\.[^=]+)=(.*)");

  private Boardpack() {}

  @Option(
      names = "--home",
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "the folder that holds input, jobs, reports, packs and data (default: here)")
  void home(Path directory) {
    System.setProperty(Home.PROPERTY, directory.toString());
  }

  public static void main(String[] args) {
    System.exit(run(args));
  }

  /** Runs one command and gives its exit code; errors stand on stderr, one line each. */
  static int run(String... args) {
    useTheJdksTransformer();
    return new CommandLine(new Boardpack())
        .setExecutionExceptionHandler((failure, line, parsed) -> report(failure))
        .execute(withoutSettings(args));
  }

  /** Takes {@code --boardpack.clock=...} and its like, allowed on any command, off the line. */
  private static String[] withoutSettings(String[] args) {
    var rest = new ArrayList<String>();
    for (var arg : args) {
      var setting = SETTING.matcher(arg);
      if (setting.matches()) {
        System.setProperty(setting.group(1), setting.group(2));
      } else {
        rest.add(arg);
      }
    }
    return rest.toArray(String[]::new);
  }

  /** Saxon, which comes with the PDF validator, makes writing a workbook thirteen times slower. */
  private static void useTheJdksTransformer() {
    System.setProperty(
        "javax.xml.transform.TransformerFactory",
        "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl");
  }

  private static int report(Exception failure) throws Exception {
    if (failure instanceof WrongUsage wrong) {
      System.err.println(wrong.getMessage());
      return ExitCode.WRONG_USAGE;
    }
    throw failure;
  }
}
