package boardpack.pack;

import boardpack.basics.Json;
import boardpack.basics.Shown;
import boardpack.command.ExitCode;
import boardpack.command.WrongUsage;
import boardpack.pack.manifest.Control;
import boardpack.pack.manifest.Manifest;
import boardpack.pack.manifest.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Re-checks a published pack, on any machine: hashes, signature, figures, PDF/UA. */
@Command(
    name = "verify",
    description =
        "Re-checks a published pack, or a folder of them: manifest, signature, PDF against Excel, PDF/UA.",
    mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "PACK-DIR",
      description = "the folder of one issue of a pack, or a folder of such folders, to any depth")
  private Path folder = Path.of("");

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "the public key that must have signed (default: the one the manifest names)")
  private @Nullable Path key;

  @Option(names = "--json", description = "answer in JSON")
  private boolean json;

  /** The answer: everything holds, or which checks do not. */
  record Answer(boolean ok, List<Control> checks) {}

  @Override
  public Integer call() throws IOException {
    var folders = folders();
    boolean many = folders.size() > 1;
    var all = new ArrayList<Control>();
    for (var pack : folders) {
      var checks = Verification.of(pack, signer());
      all.addAll(many ? named(pack, checks) : checks);
      if (!json) {
        print(pack, checks, many);
      }
    }
    boolean ok = all.stream().allMatch(Control::ok);
    if (json) {
      System.out.println(Json.pretty(new Answer(ok, all)));
    } else if (many) {
      System.out.println(
          folders.size() + " packs, " + (ok ? "all hold" : "not all hold: see FAILS above"));
    }
    return ok ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  private List<Path> folders() throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new WrongUsage("There is no folder " + Shown.of(folder.toString()));
    }
    try (var files = Files.walk(folder)) {
      var found =
          files
              .filter(file -> String.valueOf(file.getFileName()).equals(Manifest.NAME))
              .map(file -> file.toAbsolutePath().normalize().getParent())
              .filter(pack -> !pack.toString().contains(".making"))
              .sorted()
              .toList();
      if (found.isEmpty()) {
        throw new WrongUsage("There is no " + Manifest.NAME + " in " + Shown.of(folder.toString()));
      }
      return found;
    }
  }

  private Optional<String> signer() throws IOException {
    if (key == null) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(key)) {
      throw new WrongUsage("There is no key " + Shown.of(key.toString()));
    }
    return Optional.of(Files.readString(key).strip());
  }

  private static List<Control> named(Path pack, List<Control> checks) {
    return checks.stream()
        .map(one -> new Control(name(pack) + ": " + one.name(), one.ok(), one.detail()))
        .toList();
  }

  private static String name(Path pack) {
    int parts = pack.getNameCount();
    return pack.subpath(Math.max(0, parts - 3), parts).toString();
  }

  /** Every check of one pack; of many packs what fails, and a line for each that holds. */
  private static void print(Path pack, List<Control> checks, boolean many) {
    if (!many) {
      checks.forEach(check -> System.out.println(words(check)));
      return;
    }
    var failing = checks.stream().filter(check -> !check.ok()).toList();
    if (failing.isEmpty()) {
      System.out.println("holds  " + name(pack) + ": " + checks.size() + " checks");
    }
    failing.forEach(check -> System.out.println(name(pack) + " " + words(check)));
  }

  private static String words(Control check) {
    return (check.ok() ? "holds  " : "FAILS  ") + check.name() + ": " + check.detail();
  }
}
