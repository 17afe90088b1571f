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
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Re-checks a published pack, on any machine: hashes, signature, figures, PDF/UA. */
@Command(
    name = "verify",
    description = "Re-checks a published pack: manifest, signature, PDF against Excel, PDF/UA.",
    mixinStandardHelpOptions = true)
public final class VerifyCommand implements Callable<Integer> {
  @Parameters(paramLabel = "PACK-DIR", description = "the folder of one issue of a pack")
  private Path folder = Path.of("");

  @Option(names = "--json", description = "answer in JSON")
  private boolean json;

  /** The answer: everything holds, or which checks do not. */
  record Answer(boolean ok, List<Control> checks) {}

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(folder.resolve(Manifest.NAME))) {
      throw new WrongUsage("There is no " + Manifest.NAME + " in " + Shown.of(folder.toString()));
    }
    var checks = Verification.of(folder);
    boolean ok = checks.stream().allMatch(Control::ok);
    if (json) {
      System.out.println(Json.pretty(new Answer(ok, checks)));
    } else {
      checks.forEach(check -> System.out.println(words(check)));
    }
    return ok ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  private static String words(Control check) {
    return (check.ok() ? "holds  " : "FAILS  ") + check.name() + ": " + check.detail();
  }
}
