package boardpack.delivery.directory;

import boardpack.basics.Shown;
import boardpack.command.WrongUsage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the directory of recipients, one person and one way of getting packs a line:
 *
 * <pre>
 * person,address,role,footprints,editions,formats,send,organisations
 * Jo Bell,jo.bell@example.nhs.uk,lead finance director,12,board,pdf xlsx,attachment,
 * Al Kay,al.kay@example.nhs.uk,preparer,,,,,RXH
 * Di Moss,di.moss@example.gov.uk,administrator,,,,,
 * </pre>
 *
 * <p>Lines that begin with # are for people. All that is wrong is said at once, each with line and
 * column; a file with anything wrong in it sends nothing to anybody.
 */
public final class RecipientsFile {
  static final List<String> HEADINGS =
      List.of(
          "person",
          "address",
          "role",
          "footprints",
          "editions",
          "formats",
          "send",
          "organisations");

  private final String place;
  private final Domains domains;
  private final List<String> complaints = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final Map<Address, String> names = new HashMap<>();

  private RecipientsFile(String place, Domains domains) {
    this.place = place;
    this.domains = domains;
  }

  /**
   * @param place the file as it is called in complaints
   * @throws WrongUsage if anything is wrong with it
   */
  public static Directory read(String place, String text, Domains domains) {
    var file = new RecipientsFile(place, domains);
    var directory = file.directory(text.startsWith("\uFEFF") ? text.substring(1) : text);
    if (!file.complaints.isEmpty()) {
      throw new WrongUsage(String.join("; ", file.complaints));
    }
    return directory;
  }

  private Directory directory(String text) {
    var recipients = new ArrayList<Recipient>();
    boolean headed = false;
    int number = 0;
    for (var line : text.split("\\R", -1)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      var read = CsvLine.of(number, line);
      read.problem().ifPresent(problem -> complain(read, problem, problem.text()));
      if (!headed) {
        headed = true;
        checkHeadings(read);
      } else if (complaints.isEmpty() || read.problem().isEmpty()) {
        recipient(read).ifPresent(recipients::add);
      }
    }
    return new Directory(recipients);
  }

  private void checkHeadings(CsvLine line) {
    var found = line.values().stream().map(CsvLine.Value::text).toList();
    if (line.problem().isEmpty() && !found.equals(HEADINGS)) {
      complaints.add(
          "%s, line %d, column 1: the heading must be: %s"
              .formatted(place, line.number(), String.join(",", HEADINGS)));
    }
  }

  private Optional<Recipient> recipient(CsvLine line) {
    if (line.values().size() != HEADINGS.size()) {
      complaints.add(
          "%s, line %d, column 1: has %d values, not %d: %s"
              .formatted(
                  place,
                  line.number(),
                  line.values().size(),
                  HEADINGS.size(),
                  String.join(",", HEADINGS)));
      return Optional.empty();
    }
    var recipient = new RecipientLine(line, domains, this::complain).read();
    recipient.ifPresent(read -> checkAgainstOthers(line, read));
    return recipient;
  }

  /** One address is one person, and gets each edition of each footprint by one line. */
  private void checkAgainstOthers(CsvLine line, Recipient read) {
    var name = names.putIfAbsent(read.address(), read.person());
    if (name != null && !name.equals(read.person())) {
      complain(line, line.values().get(0), "this address is another person's above: " + name);
    }
    for (var footprint : read.footprints()) {
      for (var edition : read.editions()) {
        var key = read.address() + " " + footprint + " " + edition;
        var before = seen.putIfAbsent(key, line.number());
        if (before != null) {
          complain(
              line,
              line.values().get(3),
              "gets the %s edition of %s by line %d already"
                  .formatted(edition.word(), footprint, before));
        }
      }
    }
  }

  private void complain(CsvLine line, CsvLine.Value value, String problem) {
    complaints.add(
        "%s, line %d, column %d: %s"
            .formatted(place, line.number(), value.column(), Shown.of(problem)));
  }
}
