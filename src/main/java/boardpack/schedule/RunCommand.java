package boardpack.schedule;

import boardpack.command.Home;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs one job now, and waits for it. */
@Component
@Command(
    name = "run",
    description = "Runs one job now and waits until it is done.",
    mixinStandardHelpOptions = true)
public final class RunCommand implements Callable<Integer> {
  private final MonthRun monthRun;
  private final MonthReport report;
  private final Home home;

  @Parameters(paramLabel = "JOB", description = "a file in jobs/, without .yml")
  private String job = "";

  @Option(names = "--period", required = true, paramLabel = "P", description = "2017-04")
  private String period = "";

  @Option(names = "--footprint", paramLabel = "F", description = "its number or ONS code")
  private List<String> footprints = new ArrayList<>();

  @Option(
      names = "--as-known-at",
      paramLabel = "T",
      description = "makes the packs again as things were known then, among the drafts")
  private @Nullable String asKnownAt;

  @Option(names = "--json", description = "answers in JSON")
  private boolean json;

  RunCommand(MonthRun monthRun, MonthReport report, Home home) {
    this.monthRun = monthRun;
    this.report = report;
    this.home = home;
  }

  @Override
  public Integer call() {
    var definition = new JobFiles(home).job(job);
    var month = Asked.period(period);
    var whose = Asked.footprints(footprints, definition.footprints());
    var result =
        asKnownAt == null
            ? monthRun.make(definition, month, whose)
            : monthRun.remake(definition, month, whose, Asked.instant(asKnownAt));
    System.out.println(json ? report.json(result) : report.text(result));
    return result.exitCode();
  }
}
