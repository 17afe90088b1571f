package boardpack.delivery;

import boardpack.audit.AuditTrail;
import boardpack.audit.Diary;
import boardpack.command.Home;
import boardpack.delivery.directory.Directory;
import boardpack.run.Durable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Tells every administrator, the diary and the audit trail what changed in the directory, before
 * anything is sent by it: whoever changes an address is seen by a second person. What it was is
 * kept in {@code data/recipients.txt}.
 */
@Component
class DirectoryChanges {
  private final Path kept;
  private final Alarms alarms;
  private final AuditTrail audit;
  private final Diary diary;
  private final Clock clock;

  DirectoryChanges(Home home, Alarms alarms, AuditTrail audit, Diary diary, Clock clock) {
    this.kept = home.data().resolve("recipients.txt");
    this.alarms = alarms;
    this.audit = audit;
    this.diary = diary;
    this.clock = clock;
  }

  /** Compares it with the one before; the first one is no change. */
  void tell(Directory directory) {
    var now = directory.recipients().stream().map(RecipientsCommand::line).sorted().toList();
    try {
      if (!Files.exists(kept)) {
        keep(now);
        return;
      }
      var before = Files.readAllLines(kept);
      if (!before.equals(now)) {
        tell(changes(before, now));
        keep(now);
      }
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private void keep(List<String> lines) throws IOException {
    Durable.write(kept, String.join("\n", lines) + (lines.isEmpty() ? "" : "\n"));
  }

  private static List<String> changes(List<String> before, List<String> now) {
    var gone = new ArrayList<>(before);
    gone.removeAll(now);
    var come = new ArrayList<>(now);
    come.removeAll(before);
    return Stream.concat(
            gone.stream().map(line -> "No longer: " + line), come.stream().map("New: "::concat))
        .toList();
  }

  private void tell(List<String> changes) {
    for (var change : changes) {
      diary.note("recipients", change);
      audit.append("jobs/recipients.csv", "directory changed", cut(change), null, null);
    }
    alarms.raise(
        "directory/" + clock.instant(),
        "Who gets the packs has changed",
        Stream.concat(changes.stream(), Stream.of("If nobody meant it: put it right, then recall."))
            .toList());
  }

  private static String cut(String text) {
    return text.substring(0, Math.min(600, text.length()));
  }
}
