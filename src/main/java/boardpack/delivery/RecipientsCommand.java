package boardpack.delivery;

import boardpack.basics.Json;
import boardpack.command.ExitCode;
import boardpack.command.Home;
import boardpack.command.Setting;
import boardpack.delivery.directory.Directory;
import boardpack.delivery.directory.Recipient;
import boardpack.delivery.directory.Recipients;
import boardpack.delivery.post.MailSettingsReader;
import boardpack.reference.Reference;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code recipients}: checks the directory, and says who gets what. */
@Command(
    name = "recipients",
    description = "Checks jobs/recipients.csv, and says who gets what.",
    mixinStandardHelpOptions = true)
public final class RecipientsCommand implements Callable<Integer> {
  @Option(names = "--json", description = "answers in JSON")
  private boolean json;

  @Override
  public Integer call() {
    var settings = new MailSettingsReader(Setting::value).read();
    var directory = new Recipients(Home.current(), settings.domains()).current();
    if (json) {
      System.out.println(Json.pretty(directory));
    } else {
      print(directory);
      System.out.printf(
          "%d recipients; mail goes %s%n",
          directory.recipients().size(),
          switch (settings.mode()) {
            case OFF -> "nowhere: it is off";
            case DRY_RUN -> "to outbox/ only: a dry run";
            case TO_ME -> "to " + settings.toMe().orElseThrow() + " only";
            case LIVE -> "to them";
          });
    }
    return ExitCode.DONE;
  }

  private static void print(Directory directory) {
    for (var recipient : directory.recipients()) {
      System.out.println(line(recipient));
    }
  }

  /** Who somebody is, and what they get. */
  static String line(Recipient recipient) {
    return "%s <%s>, %s: %s"
        .formatted(
            recipient.person(), recipient.address(), recipient.role().words(), what(recipient));
  }

  private static String what(Recipient recipient) {
    var packs =
        recipient.editions().isEmpty()
            ? "no packs"
            : "%s packs (%s, %s) of %s"
                .formatted(
                    recipient.editions().stream()
                        .map(edition -> edition.word())
                        .collect(Collectors.joining(" and ")),
                    recipient.formats().stream()
                        .map(format -> format.word())
                        .collect(Collectors.joining(" ")),
                    recipient.attached() ? "attached" : "as links",
                    footprints(recipient));
    return recipient.organisations().isEmpty()
        ? packs
        : packs + "; asked for the returns of " + String.join(" ", recipient.organisations());
  }

  private static String footprints(Recipient recipient) {
    var all = Reference.shipped().footprints();
    return recipient.footprints().size() == all.size()
        ? "all footprints"
        : all.stream()
            .filter(footprint -> recipient.footprints().contains(footprint.code()))
            .map(footprint -> footprint.number() + " " + footprint.name())
            .collect(Collectors.joining(", "));
  }
}
