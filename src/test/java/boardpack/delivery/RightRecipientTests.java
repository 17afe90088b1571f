package boardpack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.delivery.directory.Domains;
import boardpack.delivery.directory.RecipientsFile;
import boardpack.pack.Edition;
import boardpack.reference.Reference;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A wrong recipient is the worst failure of this product. */
class RightRecipientTests {
  private static final String HEADING =
      "person,address,role,footprints,editions,formats,send,organisations\n";

  @Test
  void whateverTheDirectoryEveryEnvelopesRecipientOwnsThatFootprintAndEdition(@TempDir Path home) {
    var random = new Random(6);
    PostHouse.recipients(home, "");
    try (var house = PostHouse.in(home, "boardpack.mail.domains=x.org")) {
      for (int trial = 0; trial < 4; trial++) {
        var lines = lines(random, trial);
        PostHouse.recipients(home, lines);
        PostHouse.publish(house, 1 + random.nextInt(20), 21 + random.nextInt(20), 44);
        house.getBean(Delivery.class).drain();

        var directory = RecipientsFile.read("x", HEADING + lines, Domains.ANY);
        var expected = new TreeSet<String>();
        for (var release : house.getBean(Releases.class).all()) {
          if (release.pack().issue() == trial + 1) {
            directory
                .of(release.pack().footprint(), release.pack().edition())
                .forEach(who -> expected.add(release.pack() + " " + who.address()));
          }
        }
        int issue = trial + 1;
        var sent = new TreeSet<String>();
        house.getBean(Outbox.class).all().stream()
            .filter(mail -> mail.pack().orElseThrow().issue() == issue)
            .peek(mail -> assertThat(mail.state()).isEqualTo(MailState.SENT))
            .peek(mail -> assertThat(mail.envelope()).isEqualTo(mail.address()))
            .forEach(mail -> sent.add(mail.about() + " " + mail.envelope()));
        assertThat(sent).isEqualTo(expected);
      }
    }
  }

  @Test
  void anyDirectoryThatIsAcceptedGivesAPackOnlyToThoseWhoseLineNamesItsFootprint() {
    for (int seed = 0; seed < 300; seed++) {
      var lines = lines(new Random(seed), seed);
      var directory = RecipientsFile.read("x", HEADING + lines, Domains.ANY);
      var written = new HashMap<String, String[]>();
      lines.lines().map(line -> line.split(",")).forEach(line -> written.put(line[1], line));
      for (var footprint : Reference.shipped().footprints()) {
        for (var edition : Edition.values()) {
          for (var who : directory.of(footprint.code(), edition)) {
            var line = written.get(who.address().text());
            assertThat(line[4]).contains(edition.word());
            if (edition != Edition.NATIONAL) {
              assertThat(line[3].split(" ")).contains(Integer.toString(footprint.number()));
            }
          }
        }
      }
    }
  }

  /** Some people, each with some footprints and some editions, each footprint once. */
  private static String lines(Random random, int trial) {
    var lines = new StringBuilder();
    for (int person = 0; person < 1 + random.nextInt(12); person++) {
      var footprints = new TreeSet<Integer>();
      for (int number = 0; number < 1 + random.nextInt(20); number++) {
        footprints.add(1 + random.nextInt(44));
      }
      var words = footprints.toString().replaceAll("[\\[\\],]", "");
      var editions = new String[] {"board", "public", "national", "board public"};
      lines.append(
          "P%d,p%d-%d@x.org,reader,%s,%s,pdf,%s,%n"
              .formatted(
                  person,
                  person,
                  trial,
                  words,
                  editions[random.nextInt(editions.length)],
                  random.nextBoolean() ? "link" : "attachment"));
    }
    return lines.toString();
  }
}
