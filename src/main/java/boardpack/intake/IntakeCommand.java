package boardpack.intake;

import boardpack.basics.Json;
import boardpack.command.ExitCode;
import boardpack.run.PieceworkRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
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

  private final PieceworkRuns runs;
  private final IntakeWork work;
  private final DropFolder folder;

  @Option(names = "--json", description = "answer in JSON")
  private boolean json;

  IntakeCommand(PieceworkRuns runs, IntakeWork work, DropFolder folder) {
    this.runs = runs;
    this.work = work;
    this.folder = folder;
  }

  @Override
  public Integer call() {
    folder.hurry();
    var answers = new ArrayList<>(runs.run(work));
    folder.leftAlone().forEach(left -> answers.add(FileAnswer.ignored(left)));
    System.out.println(json ? Json.pretty(new FileAnswer.Files(answers)) : lines(answers));
    boolean all = answers.stream().allMatch(answer -> TAKEN.contains(answer.state()));
    return all ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  private static String lines(List<FileAnswer> answers) {
    if (answers.isEmpty()) {
      return "Nothing lies in input/.";
    }
    return String.join(
        "\n",
        answers.stream()
            .map(
                answer ->
                    "%-8s  %s  (%d findings)"
                        .formatted(answer.state(), answer.file(), answer.findings().size()))
            .toList());
  }
}
