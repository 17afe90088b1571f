package boardpack.sample;

import boardpack.basics.Period;
import boardpack.command.ExitCode;
import boardpack.command.WrongUsage;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the sample workbooks of a month, and the truth about them, into a folder. */
@Command(
    name = "sample",
    description = "Writes sample workbooks of a month, with the truth about what is wrong in them.",
    mixinStandardHelpOptions = true)
public final class SampleCommand implements Callable<Integer> {

  @Option(names = "--period", required = true, paramLabel = "P", description = "such as 2017-12")
  private String period = "";

  @Option(
      names = "--footprints",
      paramLabel = "N",
      defaultValue = "44",
      description = "how many footprints, 1 to 44 (default: ${DEFAULT-VALUE})")
  private int footprints;

  @Option(
      names = "--months",
      paramLabel = "M",
      defaultValue = "1",
      description = "how many months, the earlier ones of the year too (default: ${DEFAULT-VALUE})")
  private int months;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "another seed, another month (default: ${DEFAULT-VALUE})")
  private long seed;

  @Option(names = "--into", required = true, paramLabel = "DIR", description = "where to")
  private Path into = Path.of("");

  @Override
  public Integer call() {
    var month = SampleMonth.of(request());
    month.writeWorkbooksTo(into);
    month.writeTruthTo(into);
    System.out.printf(
        "%d workbooks in %s; what is wrong in them: %s%n",
        month.size(), into, into.resolve(SampleMonth.TRUTH_FILE));
    return ExitCode.DONE;
  }

  private SampleRequest request() {
    var asked =
        Period.parse(period)
            .orElseThrow(
                () -> new WrongUsage("'%s' is not a month such as 2017-12".formatted(period)));
    try {
      return new SampleRequest(asked, footprints, months, seed);
    } catch (IllegalArgumentException wrong) {
      throw new WrongUsage(String.valueOf(wrong.getMessage()));
    }
  }
}
