package boardpack.schedule;

import boardpack.basics.Json;
import boardpack.run.PackRegister;
import boardpack.run.PublishedPack;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the packs that were published. */
@Component
@Command(
    name = "packs",
    description = "Lists the packs that were published.",
    mixinStandardHelpOptions = true)
public final class PacksCommand implements Callable<Integer> {
  private final PackRegister register;

  @Option(names = "--json", description = "answers in JSON")
  private boolean json;

  PacksCommand(PackRegister register) {
    this.register = register;
  }

  @Override
  public Integer call() {
    var packs = register.all();
    if (json) {
      System.out.println(Json.pretty(new Answer(packs)));
    } else {
      packs.forEach(pack -> System.out.println(line(pack)));
      System.out.println(packs.size() + " packs");
    }
    return 0;
  }

  private static String line(PublishedPack pack) {
    return "%s  %s  issue %d  %-8s  %-10s  packs/%s"
        .formatted(
            pack.period(),
            pack.footprint(),
            pack.issue(),
            pack.edition(),
            pack.state(),
            pack.folder());
  }

  private record Answer(List<PublishedPack> packs) {}
}
