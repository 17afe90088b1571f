package boardpack.delivery;

import boardpack.run.PackRegister;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code release}: the next step of packs on their way out. */
@Component
@Command(
    name = "release",
    description =
        "Checks drafts, then by another person releases them; lifts a hold. Prints where they stand.",
    mixinStandardHelpOptions = true)
public final class ReleaseCommand extends WhichPacks implements Callable<Integer> {
  private final Releases releases;
  private final PackRegister register;

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "who decides it")
  private String by = "";

  @Option(names = "--json", description = "answers in JSON")
  private boolean json;

  ReleaseCommand(Releases releases, PackRegister register) {
    this.releases = releases;
    this.register = register;
  }

  @Override
  public Integer call() {
    var who = By.name(by);
    return Decision.of(keys(register), json, pack -> releases.release(pack, who));
  }
}
