package boardpack.challenge;

import boardpack.command.WrongUsage;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** What a CFO may add to a flag on the command line. */
class FlagParticularsOptions {
  @Option(names = "--about", paramLabel = "target|scheme|funding stream|forecast")
  private String about = "";

  @Option(names = "--name", paramLabel = "NAME", description = "the signatory's name")
  private String name = "";

  @Option(names = "--basis", paramLabel = "TEXT", description = "on which the amounts are quoted")
  private String basis = "";

  @Option(names = "--evidence", paramLabel = "TEXT")
  private String evidence = "";

  @Option(names = "--would-change", paramLabel = "TEXT", description = "what would change my mind")
  private String wouldChange = "";

  @Option(names = "--partner-told", paramLabel = "DATE", description = "such as 2017-11-09")
  private Optional<String> partnerTold = Optional.empty();

  Particulars given() {
    return new Particulars(
        about.strip(),
        name.strip(),
        basis.strip(),
        evidence.strip(),
        wouldChange.strip(),
        partnerTold.map(FlagParticularsOptions::day));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException noDay) {
      throw new WrongUsage("--partner-told '%s' is no date such as 2017-11-09".formatted(text));
    }
  }
}
