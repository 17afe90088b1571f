package boardpack.delivery;

import boardpack.run.PackRegister;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code recall}: the packs are not to be used any more. */
@Component
@Command(
    name = "recall",
    description = "Withdraws packs for good, and tells those who have them.",
    mixinStandardHelpOptions = true)
public final class RecallCommand extends WhichPacks implements Callable<Integer> {
  private final Releases releases;
  private final PackRegister register;

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "who decides it")
  private String by = "";

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "is told to them")
  private String reason = "";

  @Option(names = "--json", description = "answers in JSON")
  private boolean json;

  RecallCommand(Releases releases, PackRegister register) {
    this.releases = releases;
    this.register = register;
  }

  @Override
  public Integer call() {
    var who = By.name(by);
    var why = By.reason(reason);
    return Decision.of(keys(register), json, pack -> releases.recall(pack, who, why));
  }
}
