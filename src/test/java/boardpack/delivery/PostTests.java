package boardpack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.delivery.UnrulyMailServer.Mood;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole way to a server that misbehaves, with a clock that is moved by hand. */
class PostTests {
  private final UnrulyMailServer server = new UnrulyMailServer();

  @TempDir private Path home;
  private ConfigurableApplicationContext house;

  @BeforeEach
  void open() {
    PostHouse.recipients(
        home,
        """
        A,well@x.org,finance director,12,board,pdf,attachment,
        B,refuse@x.org,finance director,12,board,pdf,attachment,
        C,grey@x.org,finance director,12,board,pdf,attachment,
        D,silent@x.org,finance director,12,board,pdf,attachment,
        E,drip@x.org,finance director,12,board,pdf,attachment,
        F,drop@x.org,finance director,12,board,pdf,attachment,
        G,fine@x.org,finance director,12,board,pdf xlsx,attachment,
        H,admin@x.org,administrator,,,,,
        """);
    house = PostHouse.in(home, live("hold"));
  }

  private String[] live(String unknown) {
    return new String[] {
      "boardpack.mail.mode=live",
      "boardpack.mail.host=127.0.0.1",
      "boardpack.mail.port=" + server.port(),
      "boardpack.mail.from=Board packs <packs@x.org>",
      "boardpack.mail.reply-to=Di Moss <di@x.org>",
      "boardpack.mail.timeout=1",
      "boardpack.mail.deadline=2",
      "boardpack.mail.unknown=" + unknown
    };
  }

  @AfterEach
  void close() throws Exception {
    house.close();
    server.close();
  }

  @Test
  void whateverTheServerDoesToOneTheOthersGetTheirsOnceAndWhatBecameOfItIsKnown() {
    PostHouse.publish(house, 12);

    var first = house.getBean(Delivery.class).drain();

    assertThat(states())
        .isEqualTo(
            """
            admin@x.org READY
            drip@x.org DEFERRED broken off: the time for a sending was up
            drop@x.org UNKNOWN
            fine@x.org SENT 250 2.0.0 queued
            grey@x.org DEFERRED 451 4.7.1 try later
            refuse@x.org FAILED 550 5.1.1 no such person
            silent@x.org DEFERRED
            well@x.org SENT 250 2.0.0 queued
            """);
    assertThat(first).hasToString("2 sent, 3 deferred, 1 failed, 1 unknown");
    assertThat(server.taken()).allMatch(message -> message.recipients().size() == 1);

    PostHouse.later(house, Duration.ofMinutes(1));
    var second = house.getBean(Delivery.class).drain();

    assertThat(second).hasToString("2 sent, 2 deferred");
    assertThat(server.takenFor())
        .isEqualTo(
            Map.of(
                "well@x.org",
                1L,
                "fine@x.org",
                1L,
                "grey@x.org",
                1L,
                "drop@x.org",
                1L,
                "admin@x.org",
                1L));
    assertThat(toldTo("admin@x.org"))
        .contains(
            "2 mails need a person", "refuse@x.org", "550 5.1.1 no such person", "drop@x.org");

    PostHouse.later(house, Duration.ofHours(48));
    house.getBean(Delivery.class).drain();

    assertThat(states()).contains("silent@x.org FAILED given up after 48 hours:");
    assertThat(server.takenFor()).containsEntry("drop@x.org", 1L).containsEntry("well@x.org", 1L);
  }

  @Test
  void whileTheServerTakesNothingFromAnybodyAllWaitAndAreSentOnceWhenItDoes() {
    PostHouse.recipients(
        home,
        """
        A,well@x.org,finance director,12,board,pdf,attachment,
        G,fine@x.org,finance director,12,board,pdf,attachment,
        """);
    PostHouse.publish(house, 12);
    var delivery = house.getBean(Delivery.class);
    for (var mood : new Mood[] {Mood.CLOSED, Mood.DRIPPING, Mood.SILENT}) {
      server.becomes(mood);
      delivery.drain();
      PostHouse.later(house, Duration.ofMinutes(15));
    }
    assertThat(server.taken()).isEmpty();
    assertThat(house.getBean(Outbox.class).counts()).containsEntry(MailState.DEFERRED, 2L);

    server.becomes(Mood.WELL);
    assertThat(delivery.drain()).hasToString("2 sent");

    assertThat(server.takenFor()).isEqualTo(Map.of("well@x.org", 1L, "fine@x.org", 1L));
  }

  @Test
  void onlyWhatFailedIsSentAgainAndOnlyWhenAskedFor() {
    PostHouse.publish(house, 12);
    house.getBean(Delivery.class).drain();

    var again = house.getBean(Mending.class).resendFailed("Di Moss");
    var unknown = mail("drop@x.org");
    house.getBean(Mending.class).retry(unknown.id().substring(0, 8), "Di Moss");
    house.getBean(Delivery.class).drain();

    assertThat(again).extracting(mail -> mail.address().text()).containsExactly("refuse@x.org");
    assertThat(server.takenFor())
        .containsEntry("drop@x.org", 2L)
        .containsEntry("well@x.org", 1L)
        .containsEntry("fine@x.org", 1L);
    var copies =
        server.taken().stream()
            .filter(message -> message.recipients().contains("drop@x.org"))
            .map(UnrulyMailServer.Taken::text)
            .distinct();
    assertThat(copies).as("sent again it is the same to the byte").hasSize(1);
  }

  private Mail mail(String address) {
    return house.getBean(Outbox.class).all().stream()
        .filter(mail -> mail.address().text().equals(address))
        .findFirst()
        .orElseThrow();
  }

  /** A line a recipient; of the server's words only what does not depend on the order. */
  private String states() {
    var lines = new TreeMap<String, String>();
    for (var mail : house.getBean(Outbox.class).all()) {
      var words =
          mail.state() == MailState.UNKNOWN || mail.address().text().startsWith("silent")
              ? mail.words().replaceAll("(given up after 48 hours: )?.*", "$1")
              : mail.words().replaceAll(" as \\d+", "");
      lines.put(mail.address().text(), (mail.address() + " " + mail.state() + " " + words).strip());
    }
    return String.join("\n", lines.values()) + "\n";
  }

  private String toldTo(String address) {
    return server.taken().stream()
        .filter(message -> message.recipients().contains(address))
        .map(message -> message.text().replace("=\n", ""))
        .reduce("", String::concat);
  }
}
