package boardpack.pack;

import boardpack.audit.AuditTrail;
import boardpack.basics.Period;
import boardpack.basics.Shown;
import boardpack.command.ExitCode;
import boardpack.command.Home;
import boardpack.command.WrongUsage;
import boardpack.pack.manifest.Controls;
import boardpack.reference.Footprint;
import boardpack.reference.Reference;
import boardpack.run.Durable;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.concurrent.Callable;
import org.apache.commons.csv.CSVFormat;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A named person lets a pack be published although one of its controls fails. */
@Component
@Command(
    name = "waive",
    description = "Lets a pack be published although a control fails, in a named person's name.",
    mixinStandardHelpOptions = true)
public class WaiveCommand implements Callable<Integer> {
  private final Home home;
  private final Clock clock;
  private final AuditTrail audit;

  @Parameters(paramLabel = "CONTROL", description = "as the failure names it: completeness")
  private String control = "";

  @Option(
      names = "--footprint",
      required = true,
      paramLabel = "F",
      description = "its number or code; E92000001 for the national edition")
  private String footprint = "";

  @Option(names = "--period", required = true, paramLabel = "P", description = "2017-04")
  private String period = "";

  @Option(names = "--by", required = true, paramLabel = "NAME", description = "a person's name")
  private String by = "";

  @Option(names = "--role", required = true, paramLabel = "ROLE")
  private String role = "";

  @Option(names = "--reason", required = true, paramLabel = "TEXT")
  private String reason = "";

  @Option(
      names = "--until",
      required = true,
      paramLabel = "DATE",
      description = "the last day on which a pack may be cut under it: 2017-06-30")
  private String until = "";

  WaiveCommand(Home home, Clock clock, AuditTrail audit) {
    this.home = home;
    this.clock = clock;
    this.audit = audit;
  }

  @Override
  public Integer call() throws IOException {
    if (!Controls.NAMES.contains(control)) {
      throw new WrongUsage(
          "There is no control %s; there are: %s"
              .formatted(Shown.of(control), String.join(", ", Controls.NAMES)));
    }
    var line = line();
    var file = home.jobs().resolve(Waivers.FILE);
    var before = Files.isRegularFile(file) ? Files.readString(file) : Waivers.HEADINGS + "\r\n";
    Durable.write(file, before + line + "\r\n");
    audit.append(by + ", " + role, "waive", line, null, null);
    System.out.println(
        "Waived until " + until + ": " + control + " of " + footprint + ", " + period);
    return ExitCode.DONE;
  }

  private String line() {
    var whose = whose();
    var month =
        Period.parse(period)
            .orElseThrow(() -> new WrongUsage(Shown.of(period) + " is no month: 2017-04"));
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
    return CSVFormat.RFC4180.format(
        control,
        whose.code(),
        month,
        said(by, "--by"),
        said(role, "--role"),
        said(reason, "--reason"),
        today,
        end(today));
  }

  /** The national edition has controls too. */
  private Footprint whose() {
    return footprint.equals(Footprint.ENGLAND.code())
        ? Footprint.ENGLAND
        : Reference.shipped()
            .footprint(footprint)
            .orElseThrow(() -> new WrongUsage("There is no footprint " + Shown.of(footprint)));
  }

  private static String said(String words, String option) {
    if (words.isBlank()) {
      throw new WrongUsage(option + " is empty: a waiver needs a name, a role and a reason");
    }
    return words.strip().replaceAll("\\s+", " ");
  }

  private LocalDate end(LocalDate today) {
    try {
      var end = LocalDate.parse(until);
      if (end.isBefore(today)) {
        throw new WrongUsage("--until " + end + " is past");
      }
      return end;
    } catch (DateTimeParseException noDate) {
      throw new WrongUsage("--until " + Shown.of(until) + " is no date: 2017-06-30");
    }
  }
}
