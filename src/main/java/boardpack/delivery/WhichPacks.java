package boardpack.delivery;

import boardpack.basics.Period;
import boardpack.command.WrongUsage;
import boardpack.reference.Footprint;
import boardpack.reference.Reference;
import boardpack.run.PackRegister;
import boardpack.run.PublishedPack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The options by which a command is told which packs it is about; commands extend it, since a mixin
 * would have each of them made, with all that it rests on, whenever any line is read.
 */
class WhichPacks {
  @Option(names = "--period", required = true, paramLabel = "P", description = "2017-04")
  private String period = "";

  @Option(
      names = "--footprint",
      paramLabel = "F",
      description = "its number or ONS code; may be repeated (default: all)")
  private List<String> footprints = new ArrayList<>();

  @Option(names = "--issue", paramLabel = "N", description = "(default: the last)")
  private @Nullable Integer issue;

  /**
   * @throws WrongUsage if there are none
   */
  List<PublishedPack> in(PackRegister register) {
    var month =
        Period.parse(period)
            .orElseThrow(() -> new WrongUsage("\"%s\" is no month: 2017-04".formatted(period)));
    var codes = footprints.stream().map(WhichPacks::code).toList();
    var found =
        register.of(month).stream()
            .filter(pack -> codes.isEmpty() || codes.contains(pack.footprint()))
            .toList();
    var asked = Optional.ofNullable(issue);
    var packs =
        found.stream()
            .filter(pack -> asked.map(number -> number == pack.issue()).orElse(isLast(pack, found)))
            .sorted(Comparator.comparing(PublishedPack::footprint))
            .toList();
    if (packs.isEmpty()) {
      throw new WrongUsage("No such pack of %s was published".formatted(month));
    }
    return packs;
  }

  List<PackKey> keys(PackRegister register) {
    return in(register).stream().map(PackKey::of).toList();
  }

  private static boolean isLast(PublishedPack pack, List<PublishedPack> all) {
    return all.stream()
        .filter(
            other ->
                other.footprint().equals(pack.footprint())
                    && other.edition().equals(pack.edition()))
        .noneMatch(other -> other.issue() > pack.issue());
  }

  private static String code(String text) {
    return Reference.shipped()
        .footprint(text)
        .map(Footprint::code)
        .orElseThrow(
            () ->
                new WrongUsage(
                    "There is no footprint \"%s\": a number from 1 to 44, or a code like E54000012"
                        .formatted(text)));
  }
}
