package boardpack;

import boardpack.challenge.FindingCommand;
import boardpack.challenge.FlagCommand;
import boardpack.challenge.FlagsCommand;
import boardpack.command.ExitCode;
import boardpack.command.Home;
import boardpack.command.Setting;
import boardpack.command.Stopping;
import boardpack.delivery.AcknowledgeCommand;
import boardpack.delivery.DeliverCommand;
import boardpack.delivery.HoldCommand;
import boardpack.delivery.OutboxCommand;
import boardpack.delivery.RecallCommand;
import boardpack.delivery.RecipientsCommand;
import boardpack.delivery.ReleaseCommand;
import boardpack.intake.CheckCommand;
import boardpack.intake.IntakeCommand;
import boardpack.pack.ExplainCommand;
import boardpack.pack.PreviewCommand;
import boardpack.pack.VerifyCommand;
import boardpack.pack.WaiveCommand;
import boardpack.performance.SpcCommand;
import boardpack.returns.ReturnsCommand;
import boardpack.returns.TemplateCommand;
import boardpack.sample.SampleCommand;
import boardpack.schedule.DemoCommand;
import boardpack.schedule.PacksCommand;
import boardpack.schedule.RunCommand;
import boardpack.schedule.ServeCommand;
import boardpack.schedule.TimetableCommand;
import boardpack.schedule.WorkerCommand;
import boardpack.workbook.CellsCommand;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: one command line over every feature. */
@Command(
    name = "boardpack",
    description = "Board packs for the footprints of England, from the spreadsheets they send.",
    mixinStandardHelpOptions = true,
    subcommands = {
      AcknowledgeCommand.class,
      CellsCommand.class,
      CheckCommand.class,
      DeliverCommand.class,
      DemoCommand.class,
      ExplainCommand.class,
      FindingCommand.class,
      FlagCommand.class,
      FlagsCommand.class,
      HoldCommand.class,
      IntakeCommand.class,
      OutboxCommand.class,
      PacksCommand.class,
      PreviewCommand.class,
      ReturnsCommand.class,
      RecallCommand.class,
      RecipientsCommand.class,
      ReleaseCommand.class,
      RunCommand.class,
      SampleCommand.class,
      ServeCommand.class,
      SpcCommand.class,
      TemplateCommand.class,
      TimetableCommand.class,
      VerifyCommand.class,
      WaiveCommand.class,
      WorkerCommand.class,
    })
public final class Boardpack implements Callable<Integer> {
  private static final Pattern SETTING =
      Pattern.compile("--((boardpack|spring|server|logging|management)\\.[^=]+)=(.*)");
  private static final String HOME = "--home";
  private static final String DEFAULT_COMMAND = "serve";

  /** How long a command that is asked to stop may take to finish what it has in hand. */
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Spec private CommandSpec spec;

  @SuppressWarnings("unused") // read from the arguments before any command is made
  @Option(
      names = HOME,
      paramLabel = "DIR",
      scope = ScopeType.INHERIT,
      description = "the folder that holds input, jobs, reports, packs and data (default: here)")
  private String home = "";

  private Boardpack() {}

  /** In one locale everywhere: under a Turkish one veraPDF finds faults where there are none. */
  public static void main(String[] args) {
    Locale.setDefault(Locale.UK);
    Stopping.onSignal(PATIENCE);
    int code = run(args);
    Stopping.ended(code);
    System.exit(code);
  }

  /** Runs one command and gives its exit code; errors stand on stderr, one line each. */
  static int run(String... args) {
    useTheJdksTransformer();
    try (var commands = new Commands()) {
      return run(commands, args);
    }
  }

  /** As {@link #run(String...)}, with commands that go on living afterwards. */
  static int run(Commands commands, String... args) {
    try {
      var rest = withoutSettings(args);
      var command = commandOf(rest);
      if (command.isEmpty()) {
        return line(Commands.unborn()).execute(rest);
      }
      var done = doneByTheService(command.get(), rest, args.length - rest.length);
      if (done.isPresent()) {
        return done.getAsInt();
      }
      commands.startFor(command.get());
      return line(commands).execute(rest);
    } catch (RuntimeException failure) {
      return Complaint.of(failure).print();
    }
  }

  static CommandLine line(IFactory commands) {
    return new CommandLine(new Boardpack(), commands)
        .setParameterExceptionHandler((wrong, line) -> Complaint.of(wrong).print())
        .setExecutionExceptionHandler((failure, line, parsed) -> Complaint.of(failure).print());
  }

  /**
   * Reads the command line before anything is started for it.
   *
   * @return the command that is asked for; empty where only its help is
   */
  static Optional<Class<?>> commandOf(String[] args) {
    var line = new CommandLine(new Boardpack(), Commands.unborn()).parseArgs(args);
    while (line.hasSubcommand()) {
      line = line.subcommand();
    }
    if (line.isUsageHelpRequested() || line.isVersionHelpRequested()) {
      return Optional.empty();
    }
    var command = line.commandSpec().userObject();
    return Optional.of(command instanceof Boardpack ? ServeCommand.class : command.getClass());
  }

  /** The service goes by its own settings: with others the command has to wait for its end. */
  private static OptionalInt doneByTheService(Class<?> command, String[] args, int settings) {
    return settings == 0 && Commands.isCarriedOutForOthers(command)
        ? RunningService.carryOut(Home.current(), List.of(args))
        : OptionalInt.empty();
  }

  /** No command at all is the service. */
  @Override
  public Integer call() {
    var serve = spec.subcommands().get(DEFAULT_COMMAND);
    return serve == null ? ExitCode.WRONG_USAGE : serve.execute();
  }

  /**
   * Takes {@code --boardpack.clock=...} and its like, allowed on any command, off the line, and
   * notes the home: both must be known before a command is made.
   */
  private static String[] withoutSettings(String[] args) {
    var rest = new ArrayList<String>();
    for (var arg : args) {
      var setting = SETTING.matcher(arg);
      if (!setting.matches()) {
        rest.add(arg);
      } else if (setting.group(2).equals("boardpack")) {
        Setting.of(setting.group(1)).set(setting.group(3));
      } else {
        System.setProperty(setting.group(1), setting.group(3));
      }
    }
    noteHome(rest);
    return rest.toArray(String[]::new);
  }

  private static void noteHome(List<String> args) {
    for (int i = 0; i < args.size(); i++) {
      if (args.get(i).startsWith(HOME + "=")) {
        Setting.HOME.set(args.get(i).substring(HOME.length() + 1));
      } else if (args.get(i).equals(HOME) && i + 1 < args.size()) {
        Setting.HOME.set(args.get(i + 1));
      }
    }
  }

  /** Saxon, which comes with the PDF validator, makes writing a workbook thirteen times slower. */
  private static void useTheJdksTransformer() {
    System.setProperty(
        "javax.xml.transform.TransformerFactory",
        "com.sun.org.apache.xalan.internal.xsltc.trax.TransformerFactoryImpl");
  }
}
