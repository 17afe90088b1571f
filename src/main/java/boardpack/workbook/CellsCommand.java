package boardpack.workbook;

import boardpack.basics.Finding;
import boardpack.basics.Shown;
import boardpack.command.ExitCode;
import boardpack.command.WrongUsage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows what can be read from a file, with no idea of what it means. */
@Command(
    name = "cells",
    description = "Shows what is read from a file: sheets, cells, types, values, findings.",
    mixinStandardHelpOptions = true)
public final class CellsCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "an xlsx, xls or csv file")
  private Path file = Path.of("");

  @Option(names = "--json", description = "answer in JSON")
  private boolean json;

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new WrongUsage("There is no readable file " + Shown.of(file.toString()));
    }
    var read = Workbooks.read(file.toRealPath());
    var sheets = read.value().map(Workbook::sheets).orElse(List.of());
    var findings = new ArrayList<Finding>(read.findings());
    sheets.forEach(sheet -> findings.addAll(ShownErrors.of(sheet)));
    if (json) {
      CellsAnswer.writeJson(System.out, sheets, findings);
    } else {
      CellsAnswer.writeText(System.out, sheets, findings);
    }
    boolean wrong = findings.stream().anyMatch(finding -> finding.severity().refuses());
    return wrong ? ExitCode.INCOMPLETE : ExitCode.DONE;
  }
}
