package boardpack.schedule;

import boardpack.basics.Json;
import boardpack.basics.Period;
import boardpack.command.ExitCode;
import boardpack.command.Home;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private final Makers makers;
  private final DueJobs jobs;
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

  RunCommand(MonthRun monthRun, MonthReport report, Makers makers, DueJobs jobs, Home home) {
    this.monthRun = monthRun;
    this.report = report;
    this.makers = makers;
    this.jobs = jobs;
    this.home = home;
  }

  /** A job that makes something other than the month's packs. */
  private int make(JobDefinition definition, Period month) {
    var whose = Asked.footprints(footprints, definition.footprints());
    var told = makers.make(Task.now(definition.of(whose), month));
    var answer =
        new Answer(
            job, month.toString(), 0, List.of(), Map.of(), told.state().word(), told.words());
    System.out.println(json ? Json.pretty(answer) : told.words());
    return switch (told.state()) {
      case MADE, NOTHING -> ExitCode.DONE;
      case INCOMPLETE, SKIPPED -> ExitCode.INCOMPLETE;
      case FAILED -> ExitCode.FAILED;
    };
  }

  private record Answer(
      String job,
      String period,
      int issue,
      List<String> packs,
      Map<String, BigDecimal> seconds,
      String state,
      String said) {}

  @Override
  public Integer call() {
    return jobs.inTurn(this::make);
  }

  private int make() {
    var definition = new JobFiles(home).job(job);
    var month = Asked.period(period);
    if (definition.work() != Work.BOARD_PACKS && asKnownAt == null) {
      return make(definition, month);
    }
    var whose = Asked.footprints(footprints, definition.footprints());
    var result =
        asKnownAt == null
            ? monthRun.make(definition, month, whose)
            : monthRun.remake(definition, month, whose, Asked.instant(asKnownAt));
    System.out.println(json ? report.json(result) : report.text(result));
    return result.exitCode();
  }
}
