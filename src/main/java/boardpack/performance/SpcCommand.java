package boardpack.performance;

import boardpack.basics.Json;
import boardpack.command.ExitCode;
import boardpack.command.WrongUsage;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Charts any series that an analyst has. */
@Command(
    name = "spc",
    description = "XmR limits, labels and icons of one series (columns date,value).",
    mixinStandardHelpOptions = true)
public final class SpcCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE.csv", description = "the series: columns date and value")
  private Path file = Path.of("");

  @Option(
      names = "--direction",
      paramLabel = "up|down|neutral",
      defaultValue = "up",
      description = "which way is better (default: up)")
  private String direction = "up";

  @Option(names = "--target", paramLabel = "T", description = "what is to be reached")
  private Optional<String> target = Optional.empty();

  @Option(
      names = "--rebase",
      split = ",",
      paramLabel = "DATE",
      description = "the first day of each new step, 2017-04-01")
  private List<String> rebase = List.of();

  @Option(names = "--fix", paramLabel = "N", description = "limits from the first N points, 12 up")
  private @Nullable Integer fix;

  @Option(names = "--no-screening", description = "keep outlying moving ranges")
  private boolean unscreened;

  @Option(names = "--json", description = "answer in JSON")
  private boolean json;

  @Override
  public Integer call() {
    var charting = charting();
    if (!Files.isRegularFile(file)) {
      throw new WrongUsage("There is no file " + file);
    }
    try {
      var series = SeriesFile.read(file);
      print(SpcAnswer.of(Spc.of(series.observations(), charting), series.gaps()));
      return ExitCode.DONE;
    } catch (SeriesFile.Unreadable wrong) {
      System.err.println(wrong.getMessage());
      return ExitCode.INCOMPLETE;
    }
  }

  private Charting charting() {
    var fixAfter = fix == null ? OptionalInt.empty() : OptionalInt.of(fix);
    var steps = rebase.stream().map(SpcCommand::day).toList();
    var reach = target.map(SpcCommand::number);
    try {
      return new Charting(better(), reach, steps, fixAfter, !unscreened);
    } catch (IllegalArgumentException wrong) {
      throw new WrongUsage("--fix: " + wrong.getMessage());
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException noDay) {
      throw new WrongUsage("--rebase '%s' is not a date such as 2017-04-01".formatted(text));
    }
  }

  private static BigDecimal number(String text) {
    try {
      return new BigDecimal(text.strip());
    } catch (NumberFormatException noNumber) {
      throw new WrongUsage("--target '%s' is not a number such as 95".formatted(text));
    }
  }

  private Direction better() {
    return switch (direction.toLowerCase(Locale.ROOT)) {
      case "up" -> Direction.UP;
      case "down" -> Direction.DOWN;
      case "neutral" -> Direction.NEUTRAL;
      default ->
          throw new WrongUsage("--direction is up, down or neutral, not '%s'".formatted(direction));
    };
  }

  private void print(SpcAnswer answer) {
    System.out.println(json ? Json.pretty(answer) : answer.table());
  }
}
