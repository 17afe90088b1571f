package boardpack.schedule;

import boardpack.basics.Json;
import boardpack.command.Home;
import boardpack.run.PackOutcome;
import boardpack.run.RunFiles;
import boardpack.run.StageTimes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What became of a month's packs, told. */
@Component
final class MonthReport {
  private final StageTimes times;
  private final RunFiles files;
  private final Home home;

  MonthReport(StageTimes times, RunFiles files, Home home) {
    this.times = times;
    this.files = files;
    this.home = home;
  }

  String text(MonthResult result) {
    var issue = result.issue();
    var lines = new ArrayList<String>();
    if (result.isAllFinishedBefore()) {
      lines.add(
          "Issue %d of %s is finished: its packs are in %s and are not made again."
              .formatted(issue.number(), issue.period(), folder(result)));
    } else {
      lines.add(
          "%s (%s), issue %d, as known at %s: %d packs made in %s, %s s"
              .formatted(
                  issue.period(),
                  issue.period().label(),
                  issue.number(),
                  issue.knownAt(),
                  result.of(PackOutcome.State.MADE).size(),
                  folder(result),
                  seconds(Duration.ofNanos(result.nanos()))));
      lines.add("  all packs together: " + stages());
      lines.add("  " + numbers());
    }
    int before = result.of(PackOutcome.State.FINISHED_BEFORE).size();
    if (before > 0 && !result.isAllFinishedBefore()) {
      lines.add("  %d were finished before".formatted(before));
    }
    for (var failed : result.of(PackOutcome.State.FAILED)) {
      lines.add("  not made: %s: %s".formatted(failed.run().footprint().name(), failed.reason()));
    }
    return String.join(System.lineSeparator(), lines);
  }

  String json(MonthResult result) {
    var seconds = new LinkedHashMap<String, BigDecimal>();
    times.all().forEach((stage, time) -> seconds.put(stage.word(), seconds(time)));
    seconds.put("numbers", seconds(times.numbers().elapsed()));
    seconds.put("numbersProcessor", seconds(times.numbers().cpu()));
    seconds.put("total", seconds(Duration.ofNanos(result.nanos())));
    var issue = result.issue();
    return Json.pretty(
        new Answer(
            issue.job(),
            issue.period().toString(),
            issue.number(),
            result.outcomes().stream().map(this::made).toList(),
            new TreeMap<>(seconds)));
  }

  /** Of the processor, not of the clock: other work on the machine does not count. */
  private String numbers() {
    var numbers = times.numbers();
    return "numbers (reconciliation, realism tests, simulation, SPC of all series): %s s of processor,"
            .formatted(seconds(numbers.cpu()))
        + " %s s on the threads that did them".formatted(seconds(numbers.elapsed()));
  }

  private String stages() {
    return times.all().entrySet().stream()
        .map(entry -> "%s %s s".formatted(entry.getKey().word(), seconds(entry.getValue())))
        .collect(Collectors.joining(", "));
  }

  private static String folder(MonthResult result) {
    var period = result.issue().period();
    boolean drafts = result.outcomes().stream().anyMatch(outcome -> outcome.run().isRemake());
    return drafts ? "packs/.drafts/" + period : "packs/" + period;
  }

  private Made made(PackOutcome outcome) {
    var state =
        switch (outcome.state()) {
          case MADE -> "made";
          case FINISHED_BEFORE -> "finished";
          case FAILED -> "failed";
        };
    return new Made(outcome.run().footprint().code(), state, outcome.reason(), files(outcome));
  }

  private List<String> files(PackOutcome outcome) {
    var folder = files.finished(outcome.run());
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var found = Files.list(folder)) {
      return found
          .map(file -> home.directory().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static BigDecimal seconds(Duration time) {
    return BigDecimal.valueOf(time.toMillis(), 3).setScale(1, RoundingMode.HALF_UP);
  }

  private record Answer(
      String job, String period, int issue, List<Made> packs, Map<String, BigDecimal> seconds) {}

  private record Made(String footprint, String state, String reason, List<String> files) {}
}
