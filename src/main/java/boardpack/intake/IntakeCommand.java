package boardpack.intake;

import boardpack.basics.Json;
import boardpack.basics.Shown;
import boardpack.command.ExitCode;
import boardpack.command.WrongUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes in all that lies in the drop folder now, and stops. */
@Component
@Command(
    name = "intake",
    description = "Takes in all that lies in input/ now, and stops.",
    mixinStandardHelpOptions = true)
public class IntakeCommand implements Callable<Integer> {
  private static final Set<String> TAKEN = Set.of("accepted", "already", "ignored");

  private final Intake intake;
  private final DropFolder folder;

  @Option(names = "--json", description = "answer in JSON")
  private boolean json;

  @Option(
      names = "--accept",
      paramLabel = "SHA256",
      description = "lets a file count that came after the cut, held or lying in input/")
  private List<String> accepted = List.of();

  @Option(
      names = "--by",
      paramLabel = "WHO",
      description = "who accepts it, for the audit trail; default: the user of this machine")
  private String by = System.getProperty("user.name", "unknown");

  IntakeCommand(Intake intake, DropFolder folder) {
    this.intake = intake;
    this.folder = folder;
  }

  @Override
  public Integer call() {
    var answers = new ArrayList<FileAnswer>();
    var toCome = accept(answers);
    folder.hurry();
    answers.addAll(intake.takeIn());
    refuseStrangers(toCome, answers);
    folder.leftAlone().forEach(left -> answers.add(FileAnswer.ignored(left)));
    System.out.println(json ? Json.pretty(new FileAnswer.Files(answers)) : lines(answers));
    boolean all = answers.stream().allMatch(answer -> TAKEN.contains(answer.state()));
    return all ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  /** Accepts what is held, and tells of it; gives the files that are still to come. */
  private List<String> accept(List<FileAnswer> answers) {
    var toCome = new ArrayList<String>();
    for (var given : accepted) {
      var sha256 = given.strip().toLowerCase(Locale.ROOT);
      if (!sha256.matches("[0-9a-f]{64}")) {
        throw new WrongUsage(
            "\"%s\" is no SHA-256: it has 64 digits 0-9 a-f".formatted(Shown.of(given)));
      }
      if (intake.accept(sha256, by) == Intake.Acceptance.NOT_RECEIVED) {
        toCome.add(sha256);
      } else {
        intake.answer(sha256).ifPresent(answers::add);
      }
    }
    return toCome;
  }

  private static void refuseStrangers(List<String> toCome, List<FileAnswer> answers) {
    for (var sha256 : toCome) {
      if (answers.stream().noneMatch(answer -> answer.sha256().equals(sha256))) {
        throw new WrongUsage("No file with the SHA-256 " + sha256 + " is held or lies in input/");
      }
    }
  }

  private static String lines(List<FileAnswer> answers) {
    return answers.isEmpty()
        ? "Nothing lies in input/."
        : answers.stream().map(FindingsText::of).collect(Collectors.joining("\n"));
  }
}
