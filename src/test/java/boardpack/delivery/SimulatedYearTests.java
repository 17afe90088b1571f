package boardpack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.audit.AuditTrail;
import boardpack.audit.Diary;
import boardpack.basics.Period;
import boardpack.delivery.directory.Address;
import boardpack.reference.Footprint;
import boardpack.reference.Reference;
import boardpack.run.PackRegister;
import boardpack.run.PublishedPack;
import boardpack.sample.SampleMonth;
import boardpack.sample.SampleRequest;
import boardpack.schedule.SimulatedYear;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A year of the service: returns that are late or never come, two weeks switched off, a mail server
 * that misbehaves in every way. By default for the four smallest footprints; with {@code
 * -Dyear.footprints=44} for all.
 */
class SimulatedYearTests {
  private static final Period FIRST = Period.of("2017-04");
  private static final Period LAST = Period.of("2018-03");
  private static final Instant START = Instant.parse("2017-04-26T08:00:00Z");
  private static final Instant END = Instant.parse("2018-05-05T08:00:00Z");
  private static final Period LATE = Period.of("2017-07");
  private static final Period NEVER = Period.of("2017-11");
  private static final Period SWITCHED_OFF = Period.of("2017-12");

  private static final int ALL = 44;

  /** Somerset's only trust with a footprint of its own: its return is the one that is late. */
  private static final String LATE_FILE = "RH5_prov_2017-07_v1.xlsx";

  private static final String NEVER_FILE = "RH5_prov_2017-11_v1.xlsx";

  @TempDir private Path place;
  private final UnrulyMailServer server = new UnrulyMailServer();
  private final List<Footprint> footprints = footprints();
  private Path home;
  private SimulatedYear year;

  @BeforeEach
  void prepare() {
    home = place.resolve("home");
    year = new SimulatedYear(home, START, settings());
    year.jobs(Path.of("jobs"), footprints);
    SimulatedYear.write(home.resolve("jobs/recipients.csv"), recipients());
    SampleMonth.of(new SampleRequest(LAST, footprints, 12, 1))
        .writeWorkbooksTo(place.resolve("returns"));
  }

  @AfterEach
  void close() throws IOException {
    year.close();
    server.close();
  }

  @Test
  void everyPackIsMadeOnceAndEveryMailIsAcceptedOnceOrListedByName() throws IOException {
    plan();
    year.switchOn();
    year.liveUntil(END);

    var published = year.house().getBean(PackRegister.class).all();
    var packs = published.stream().filter(pack -> pack.edition().equals("board")).toList();
    var mails = year.house().getBean(Outbox.class).all();
    var diary = Files.readString(year.house().getBean(Diary.class).file());
    Files.writeString(
        Path.of("target", "simulated-year.txt"), diary + inSum(published, mails) + "\n");

    assertThat(packs).filteredOn(pack -> pack.issue() == 1).hasSize(12 * footprints.size());
    assertThat(names(packs)).doesNotHaveDuplicates();
    assertThat(packs)
        .filteredOn(pack -> pack.issue() == 2)
        .extracting(PublishedPack::period)
        .containsOnly(LATE);
    assertThat(packs).allMatch(pack -> Files.exists(home.resolve("packs").resolve(pack.folder())));
    assertThat(published)
        .filteredOn(pack -> pack.edition().equals("national"))
        .extracting(PublishedPack::period)
        .hasSize(12)
        .doesNotHaveDuplicates();
    assertThat(due(packs)).isEqualTo(queued(mails));
    assertThat(accepted()).isEqualTo(sent(mails));
    assertThat(byState(mails, MailState.FAILED)).allMatch(to -> to.startsWith("refuse"));
    assertThat(byState(mails, MailState.UNKNOWN)).allMatch(to -> to.startsWith("drop"));
    assertThat(mails).extracting(Mail::state).doesNotContain(MailState.DEFERRED, MailState.SENDING);
    assertThat(server.takenFor().keySet())
        .doesNotContain("stranger@x.org")
        .allMatch(to -> recipients().contains(to));
    assertThat(year.house().getBean(AuditTrail.class).firstBroken()).isEmpty();
    assertThat(diary.lines().filter(line -> line.contains("month-end")))
        .hasSize(12)
        .allMatch(line -> line.contains("packs are made"));
    assertThat(diary)
        .contains("July 2017 (M4 2017/18): issue 1: ")
        .contains("returns are missing and named in the packs")
        .contains("figures changed since issue 1")
        .contains("it was due Mon 22 January 2018 17:00 (catch-up: make and send)");
  }

  private static String inSum(List<PublishedPack> packs, List<Mail> mails) {
    var due = mails.stream().filter(mail -> mail.kind() == MailKind.PACK).toList();
    return "The year: %d packs; of %d mails with packs %d were sent, %d failed, %d are unknown"
        .formatted(
            packs.size(),
            due.size(),
            byState(due, MailState.SENT).size(),
            byState(due, MailState.FAILED).size(),
            byState(due, MailState.UNKNOWN).size());
  }

  /** What comes from outside: workbooks, a bad day of the mail server, a cut of the power. */
  private void plan() {
    for (var period = FIRST; !LAST.next().equals(period); period = period.next()) {
      var month = period;
      year.at(SimulatedYear.on(month, 8, "18:00"), () -> year.drop(returns(month, this::isOnTime)));
    }
    year.at(SimulatedYear.on(LATE, 16, "10:00"), () -> year.drop(returns(LATE, LATE_FILE::equals)));
    mood(Period.of("2017-06"), UnrulyMailServer.Mood.SILENT);
    mood(Period.of("2017-08"), UnrulyMailServer.Mood.DRIPPING);
    mood(Period.of("2017-10"), UnrulyMailServer.Mood.CLOSED);
    year.at(SimulatedYear.on(SWITCHED_OFF, 7, "12:00"), year::switchOff);
    year.at(SimulatedYear.on(SWITCHED_OFF, 17, "12:00").plus(Duration.ofDays(1)), year::switchOn);
  }

  private void mood(Period period, UnrulyMailServer.Mood mood) {
    var from = SimulatedYear.on(period, 8, "17:59");
    year.at(from, () -> server.becomes(mood));
    year.at(from.plus(Duration.ofMinutes(5)), () -> server.becomes(UnrulyMailServer.Mood.WELL));
  }

  private boolean isOnTime(String file) {
    return !file.equals(LATE_FILE) && !file.equals(NEVER_FILE);
  }

  private List<Path> returns(Period period, Predicate<String> which) {
    try (var files = Files.list(place.resolve("returns"))) {
      return files
          .filter(file -> file.getFileName().toString().contains("_" + period + "_"))
          .filter(file -> which.test(file.getFileName().toString()))
          .sorted()
          .toList();
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }

  private String recipients() {
    var lines = new ArrayList<String>();
    lines.add("person,address,role,footprints,editions,formats,send,organisations");
    lines.add("Ada Min,admin@x.org,administrator,,,,,");
    lines.add("Pat Prep,prepares@x.org,preparer,,,,,RH5");
    for (var footprint : footprints) {
      int number = footprint.number();
      for (var manner : manners(number)) {
        lines.add(
            "Fin Dir,%s%d@x.org,finance director,%d,board,pdf xlsx,attachment,"
                .formatted(manner, number, number));
      }
    }
    if (footprints.size() < ALL) {
      lines.add("Some Stranger,stranger@x.org,finance director,1,board,pdf,attachment,");
    }
    return String.join("\n", lines) + "\n";
  }

  private List<String> settings() {
    return List.of(
        "boardpack.mail.mode=live",
        "boardpack.mail.host=127.0.0.1",
        "boardpack.mail.port=" + server.port(),
        "boardpack.mail.from=Board packs <packs@x.org>",
        "boardpack.mail.reply-to=Di Moss <di@x.org>",
        "boardpack.mail.timeout=1",
        "boardpack.mail.deadline=2",
        "boardpack.mail.unknown=hold");
  }

  private static List<Footprint> footprints() {
    return Integer.getInteger("year.footprints", 4) == ALL
        ? Reference.shipped().footprints()
        : Stream.of("38", "20", "43", "36")
            .map(number -> Reference.shipped().footprint(number).orElseThrow())
            .toList();
  }

  private static List<String> names(List<PublishedPack> packs) {
    return packs.stream().map(pack -> PackKey.of(pack).toString()).toList();
  }

  /** Each footprint has a reader whose mail arrives; others' mail does not as it should. */
  private List<String> manners(int footprint) {
    var odd = List.of("refuse", "grey", "drop");
    return footprints.size() == ALL
        ? Stream.concat(Stream.of("well"), odd.stream()).toList()
        : List.of("well", odd.get(footprint % odd.size()));
  }

  /** By the directory alone: each pack to each of its footprint's readers, once. */
  private Map<String, Long> due(List<PublishedPack> packs) {
    var due = new TreeMap<String, Long>();
    for (var pack : packs) {
      var number = Reference.shipped().footprint(pack.footprint()).orElseThrow().number();
      for (var manner : manners(number)) {
        due.put("%s to %s%d@x.org".formatted(PackKey.of(pack), manner, number), 1L);
      }
    }
    return due;
  }

  private static Map<String, Long> queued(List<Mail> mails) {
    return mails.stream()
        .filter(mail -> mail.kind() == MailKind.PACK)
        .collect(
            Collectors.groupingBy(
                mail -> mail.pack().orElseThrow() + " to " + mail.address(),
                TreeMap::new,
                Collectors.counting()));
  }

  /** How often the server took a message for each recipient. */
  private Map<String, Long> accepted() {
    return new TreeMap<>(server.takenFor());
  }

  /** As the outbox has it; of an unknown one the server may have taken it, and here it did. */
  private static Map<String, Long> sent(List<Mail> mails) {
    return mails.stream()
        .filter(mail -> mail.state() == MailState.SENT || mail.state() == MailState.UNKNOWN)
        .map(Mail::envelope)
        .map(Address::text)
        .collect(Collectors.groupingBy(to -> to, TreeMap::new, Collectors.counting()));
  }

  private static List<String> byState(List<Mail> mails, MailState state) {
    return mails.stream()
        .filter(mail -> mail.state() == state)
        .map(mail -> mail.address().text())
        .toList();
  }
}
