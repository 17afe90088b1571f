package boardpack.returns;

import boardpack.basics.Period;
import boardpack.command.ExitCode;
import boardpack.command.Failed;
import boardpack.command.Home;
import boardpack.command.WrongUsage;
import boardpack.reference.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes an empty return, filled in as far as is known. */
@Command(
    name = "template",
    description = "Writes an empty return with drop-downs, protected formulas and its checks.",
    mixinStandardHelpOptions = true)
public final class TemplateCommand implements Callable<Integer> {

  /** Is there once a home has a database: none is made for a template. */
  private static final String DATABASE = "boardpack.properties";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "KIND", description = "PROV, COMM, LA, PERF, PLAN or HIST")
  private String kind = "";

  @Option(names = "--organisation", required = true, paramLabel = "O", description = "its code")
  private String organisation = "";

  @Option(names = "--period", required = true, paramLabel = "P", description = "such as 2017-12")
  private String period = "";

  @Option(names = "-o", required = true, paramLabel = "FILE", description = "where to")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    var key = new ReturnKey(kind(), code(), period());
    var last = last(key);
    Files.write(file, ReturnWorkbook.templateOf(EmptyReturn.of(key, name(), last)));
    System.out.println("Written: " + file + from(last));
    return ExitCode.DONE;
  }

  private static String from(Optional<Return> last) {
    return last.map(known -> ", with the plan and schemes of " + known.key().period().label())
        .orElse("; no earlier return is known, so plan and schemes are blank");
  }

  /** The body's last return, where the home has a database and nobody else uses it. */
  private Optional<Return> last(ReturnKey key) {
    if (!Files.exists(Home.current().data().resolve(DATABASE))) {
      return Optional.empty();
    }
    try {
      return spec.commandLine().getFactory().create(LastReturns.class).before(key);
    } catch (Exception fault) {
      var inUse =
          Failed.behind(fault)
              .orElseGet(
                  () -> new Failed("Cannot look up the last return: " + fault.getMessage(), fault));
      System.err.println(inUse.getMessage() + "; the template is written without it");
      return Optional.empty();
    }
  }

  private ReturnKind kind() {
    return ReturnKind.parse(kind)
        .orElseThrow(
            () ->
                new WrongUsage(
                    "'%s' is not a kind of return: PROV, COMM, LA, PERF, PLAN or HIST"
                        .formatted(kind)));
  }

  private Period period() {
    return Period.parse(period)
        .orElseThrow(() -> new WrongUsage("'%s' is not a month such as 2017-12".formatted(period)));
  }

  private String code() {
    if (kind().isOfFootprint()) {
      return Reference.shipped()
          .footprint(organisation)
          .orElseThrow(() -> new WrongUsage("'%s' is not a footprint".formatted(organisation)))
          .code();
    }
    return Reference.shipped()
        .organisation(organisation)
        .filter(body -> EmptyReturn.isSentBy(kind(), body.kind()))
        .orElseThrow(
            () ->
                new WrongUsage(
                    "'%s' is not an organisation that sends %s".formatted(organisation, kind())))
        .code();
  }

  private String name() {
    return kind().isOfFootprint()
        ? Reference.shipped().footprint(organisation).orElseThrow().name()
        : Reference.shipped().organisation(organisation).orElseThrow().name();
  }
}
