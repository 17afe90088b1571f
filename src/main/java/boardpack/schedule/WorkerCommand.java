package boardpack.schedule;

import boardpack.command.ExitCode;
import boardpack.command.Resident;
import boardpack.command.Stopping;
import boardpack.command.WrongUsage;
import boardpack.run.PackQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;

/** A further process that makes packs, for a service that has outgrown one machine. */
@Component
@Command(
    name = "worker",
    description = "Makes packs for a cluster; needs --spring.profiles.active=cluster.",
    mixinStandardHelpOptions = true)
public final class WorkerCommand implements Resident, Callable<Integer> {
  private final PackQueue queue;
  private final Environment settings;
  private final CountDownLatch stopped = new CountDownLatch(1);

  WorkerCommand(PackQueue queue, Environment settings) {
    this.queue = queue;
    this.settings = settings;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (!settings.acceptsProfiles(Profiles.of("cluster"))) {
      throw new WrongUsage(
          "A worker shares its packs with others: add --spring.profiles.active=cluster and"
              + " boardpack.database.url");
    }
    Stopping.tell(stopped::countDown);
    queue.start();
    System.out.println("Making packs");
    stopped.await();
    return ExitCode.DONE;
  }
}
