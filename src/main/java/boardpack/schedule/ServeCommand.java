package boardpack.schedule;

import boardpack.command.Resident;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** The service: takes in what is dropped, runs the jobs on their days, until it is stopped. */
@Component
@Command(
    name = "serve",
    description = "Watches input/, runs the jobs on their days (the default).",
    mixinStandardHelpOptions = true)
public final class ServeCommand implements Resident, Callable<Integer> {
  private final Service service;

  ServeCommand(Service service) {
    this.service = service;
  }

  @Override
  public Integer call() throws InterruptedException {
    service.runUntilStopped();
    return 0;
  }
}
