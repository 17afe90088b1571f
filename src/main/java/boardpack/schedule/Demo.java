package boardpack.schedule;

import boardpack.basics.Period;
import boardpack.command.ExitCode;
import boardpack.command.Failed;
import boardpack.command.Home;
import boardpack.command.HouseClock;
import boardpack.command.Stopping;
import boardpack.intake.FileAnswer;
import boardpack.intake.Intake;
import boardpack.pack.PdfProof;
import boardpack.run.Durable;
import boardpack.run.FaultPoint;
import boardpack.sample.SampleMonth;
import boardpack.sample.SampleRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A month from nothing. Done again in the same home, it makes only what is missing. */
@Component
final class Demo {
  private static final String JOB = "month-end";
  private static final int DEADLINE = 15;
  private static final LocalTime MORNING = LocalTime.of(9, 0);

  private final Home home;
  private final HouseClock clock;
  private final Intake intake;
  private final MonthRun monthRun;
  private final MonthReport report;
  private final PdfProof proof;

  Demo(
      Home home,
      HouseClock clock,
      Intake intake,
      MonthRun monthRun,
      MonthReport report,
      PdfProof proof) {
    this.home = home;
    this.clock = clock;
    this.intake = intake;
    this.monthRun = monthRun;
    this.report = report;
    this.proof = proof;
  }

  /** Gives the exit code: the refusals that the sample provokes do not count. */
  int make(SampleRequest request) {
    if (!clock.stands()) {
      clock.standAt(dayAfterTheDeadline(request.period()));
    }
    sample(request);
    takeIn();
    if (Stopping.isAsked()) {
      throw new Failed("Stopped on the way; what was done is kept, and demo goes on from there");
    }
    boolean unproved = proof.leaveToVerify();
    var footprints = request.footprints();
    var result = monthRun.make(new JobFiles(home).job(JOB), request.period(), footprints);
    System.out.println(report.text(result));
    if (unproved) {
      System.out.println(
          "veraPDF has not looked at the PDFs, to save time; verify packs does, or demo with"
              + " --boardpack.controls.pdfua=true");
    }
    System.out.printf("All of it, from the start of the program: %s s%n", sinceTheStart());
    return result.isAllFinishedBefore() ? ExitCode.DONE : result.exitCode();
  }

  private Instant dayAfterTheDeadline(Period period) {
    var deadline = new JobFiles(home).workingDays().after(period, DEADLINE);
    return deadline.plusDays(1).atTime(MORNING).toInstant(ZoneOffset.UTC);
  }

  private void sample(SampleRequest request) {
    if (wereMade(request)) {
      System.out.println("Sample: its workbooks were made before");
      return;
    }
    long start = System.nanoTime();
    var month = SampleMonth.of(request);
    month.writeWorkbooksTo(home.input());
    month.writeTruthTo(home.directory());
    FaultPoint.hit("sampled");
    note(request);
    System.out.printf(
        "Sample: %d workbooks into %s (what is wrong in them: %s), %s s%n",
        month.size(), home.input(), SampleMonth.TRUTH_FILE, since(start));
  }

  /** What was made is noted when all of it is there. */
  private boolean wereMade(SampleRequest request) {
    try {
      return Files.exists(noted()) && Files.readAllLines(noted()).contains(request.toString());
    } catch (IOException unreadable) {
      return false;
    }
  }

  private void note(SampleRequest request) {
    try {
      Durable.write(noted(), request + "\n");
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private Path noted() {
    return home.data().resolve("sample-made.txt");
  }

  private void takeIn() {
    long start = System.nanoTime();
    var answers = intake.takeIn();
    System.out.println(
        answers.isEmpty()
            ? "Intake: nothing new lies in input/"
            : "Intake: %s, %s s".formatted(byState(answers), since(start)));
  }

  private static String byState(List<FileAnswer> answers) {
    return answers.stream()
        .collect(Collectors.groupingBy(FileAnswer::state, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }

  private static BigDecimal since(long start) {
    return MonthReport.seconds(Duration.ofNanos(System.nanoTime() - start));
  }

  private static BigDecimal sinceTheStart() {
    return MonthReport.seconds(Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()));
  }
}
