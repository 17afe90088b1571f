package boardpack.intake;

import boardpack.basics.Checked;
import boardpack.basics.Json;
import boardpack.basics.Shown;
import boardpack.command.ExitCode;
import boardpack.command.Home;
import boardpack.command.HouseClock;
import boardpack.command.WrongUsage;
import boardpack.returns.Circumstances;
import boardpack.returns.Layouts;
import boardpack.returns.Reading;
import boardpack.returns.ReturnReader;
import boardpack.workbook.FileFault;
import boardpack.workbook.Workbook;
import boardpack.workbook.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads and checks files without taking them in. Needs no database and starts at once. */
@Command(
    name = "check",
    description = "Reads and checks files without taking them in, and prints the findings.",
    mixinStandardHelpOptions = true)
public final class CheckCommand implements Callable<Integer> {
  private static final String ACCEPTED = "accepted";

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "returns as they would be dropped")
  private List<Path> files = List.of();

  @Option(names = "--json", description = "answer in JSON")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    for (var file : files) {
      if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
        throw new WrongUsage("There is no readable file " + Shown.of(file.toString()));
      }
    }
    var circumstances = Circumstances.at(HouseClock.fromSettings().instant());
    var reader = ReturnReader.with(Layouts.of(Home.current()));
    var answers = new ArrayList<FileAnswer>();
    for (var file : files) {
      var answer = check(file, reader, circumstances);
      if (!json) {
        System.out.println(FindingsText.of(answer));
      }
      answers.add(answer);
    }
    if (json) {
      System.out.println(Json.pretty(new FileAnswer.Files(answers)));
    }
    boolean all = answers.stream().allMatch(answer -> answer.state().equals(ACCEPTED));
    return all ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  private static FileAnswer check(Path file, ReturnReader reader, Circumstances circumstances)
      throws IOException {
    var reading = read(file, reader, circumstances);
    return FileAnswer.of(file.getFileName().toString(), Sha256.of(file), reading);
  }

  /** What nobody foresaw in a file is said in words, as intake does. */
  private static Reading read(Path file, ReturnReader reader, Circumstances circumstances)
      throws IOException {
    try {
      var opened = opened(file);
      return opened
          .value()
          .flatMap(CheckCommand::known)
          .orElseGet(() -> reader.read(opened, circumstances));
    } catch (RuntimeException | StackOverflowError unforeseen) {
      return Reading.refused(List.of(FileFault.UNFORESEEN.ofFile()));
    }
  }

  /** Where it is no return, and yet meant for us. */
  private static Optional<Reading> known(Workbook workbook) {
    return ServiceLoader.load(KnownSheet.class).stream()
        .flatMap(kind -> kind.get().check(workbook).stream())
        .findFirst();
  }

  /** As intake opens it. */
  private static Checked<Workbook> opened(Path file) throws IOException {
    return Files.size(file) > Workbooks.MOST_BYTES
        ? Workbooks.read(file)
        : Wholeness.opened(file.getFileName().toString(), Files.readAllBytes(file));
  }
}
