package boardpack.delivery;

import boardpack.basics.Json;
import boardpack.command.ExitCode;
import boardpack.command.WrongUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One person's decision about several packs: what can be done is done, the rest is said. */
final class Decision {
  private Decision() {}

  /** What came of it for one pack. */
  private record Decided(String pack, String state, String refused) {}

  private record Answer(List<Decided> packs) {}

  static int of(List<PackKey> packs, boolean json, Function<PackKey, Release> decision) {
    var decided = new ArrayList<Decided>();
    for (var pack : packs) {
      try {
        decided.add(new Decided(pack.toString(), decision.apply(pack).state().word(), ""));
      } catch (WrongUsage refused) {
        decided.add(new Decided(pack.toString(), "", String.valueOf(refused.getMessage())));
      }
    }
    print(decided, json);
    long refused = decided.stream().filter(one -> !one.refused().isEmpty()).count();
    if (refused == packs.size()) {
      return ExitCode.WRONG_USAGE;
    }
    return refused > 0 ? ExitCode.INCOMPLETE : ExitCode.DONE;
  }

  private static void print(List<Decided> decided, boolean json) {
    if (json) {
      System.out.println(Json.pretty(new Answer(decided)));
      return;
    }
    for (var one : decided) {
      if (one.refused().isEmpty()) {
        System.out.printf("%s: %s%n", one.pack(), one.state());
      } else {
        System.err.println(one.refused());
      }
    }
  }
}
