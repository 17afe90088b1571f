package boardpack.schedule;

import boardpack.command.FirstCompiler;
import boardpack.command.Resident;
import boardpack.command.WrongUsage;
import boardpack.sample.SampleRequest;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A month from nothing: sample workbooks, taken in, and their packs; then the service. */
@Component
@Command(
    name = "demo",
    description = "Makes sample workbooks, takes them in, makes the month's packs; then serves.",
    mixinStandardHelpOptions = true)
public final class DemoCommand implements Resident, Callable<Integer> {
  private final Demo demo;
  private final Service service;

  @Option(names = "--footprints", defaultValue = "44", description = "how many (default: 44)")
  private int footprints = SampleRequest.ALL_FOOTPRINTS;

  @Option(names = "--period", defaultValue = "2017-12", description = "(default: 2017-12)")
  private String period = "2017-12";

  @Option(names = "--seed", defaultValue = "1", description = "another makes another month")
  private long seed = 1;

  @Option(names = "--exit", description = "stops when the packs are made")
  private boolean exit;

  DemoCommand(Demo demo, Service service) {
    this.demo = demo;
    this.service = service;
  }

  @Override
  public Integer call() throws InterruptedException {
    FirstCompiler.alone();
    int code = demo.make(request());
    if (!exit) {
      service.runUntilStopped();
    }
    return code;
  }

  private SampleRequest request() {
    try {
      return new SampleRequest(Asked.period(period), footprints, 1, seed);
    } catch (IllegalArgumentException wrong) {
      throw new WrongUsage(String.valueOf(wrong.getMessage()));
    }
  }
}
