package boardpack.pack;

import boardpack.basics.Json;
import boardpack.basics.Shown;
import boardpack.command.ExitCode;
import boardpack.command.Home;
import boardpack.command.WrongUsage;
import boardpack.pack.lineage.Explanation;
import boardpack.pack.lineage.Lineage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Says where a printed figure came from: {@code explain
 * STP-E54000012_2017-04_M01_board-pack_v1#4.03c}.
 */
@Command(
    name = "explain",
    description = "Says where a figure of a pack came from: file, sheet, cell, rule, rounding.",
    mixinStandardHelpOptions = true)
public final class ExplainCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PACK-STEM#REF",
      description = "a pack's name, and a reference as printed or a JSON pointer into pack.json")
  private String figure = "";

  @Option(names = "--json", description = "answer in JSON")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    int mark = figure.indexOf('#');
    if (mark < 1) {
      throw new WrongUsage(
          Shown.of(figure)
              + " names no figure. Example: STP-E54000012_2017-04_M01_board-pack_v1#4.03c");
    }
    var file = model(figure.substring(0, mark));
    var reference = figure.substring(mark + 1);
    var explanation =
        new Lineage(Json.mapper().readTree(file.toFile()))
            .of(reference)
            .orElseThrow(() -> new WrongUsage("The pack has no figure " + Shown.of(reference)));
    System.out.println(json ? Json.pretty(explanation) : words(explanation));
    return ExitCode.DONE;
  }

  private static Path model(String stem) throws IOException {
    var packs = Home.current().packs();
    if (stem.matches("[A-Za-z0-9_-]+") && Files.isDirectory(packs)) {
      try (var files = Files.walk(packs, 5)) {
        var found =
            files
                .filter(file -> String.valueOf(file.getFileName()).equals(stem + ".json"))
                .filter(file -> !file.toString().contains(".making"))
                .sorted()
                .findFirst();
        if (found.isPresent()) {
          return found.get();
        }
      }
    }
    throw new WrongUsage("There is no pack " + Shown.of(stem) + " in " + packs);
  }

  private static String words(Explanation explanation) {
    var words = new StringBuilder();
    words.append(explanation.ref()).append(" is ").append(explanation.value()).append('\n');
    words.append("  ").append(explanation.pointer()).append('\n');
    words.append("  made:    ").append(explanation.rule()).append('\n');
    words.append("  rounded: ").append(explanation.rounding());
    explanation.targetSource().ifPresent(from -> words.append("\n  target:  ").append(from));
    explanation.waivers().forEach(waiver -> words.append("\n  waiver:  ").append(waiver));
    for (var cell : explanation.sources()) {
      words
          .append("\n  from:    ")
          .append(cell)
          .append("\n           SHA-256 ")
          .append(cell.sha256());
    }
    return words.toString();
  }
}
