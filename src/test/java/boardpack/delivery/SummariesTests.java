package boardpack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.audit.AuditTrail;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SummariesTests {
  @Test
  void administratorsAreToldWhatWasMadeSentMissingAndNext(@TempDir Path home) throws IOException {
    PostHouse.recipients(
        home,
        """
        Jo Bell,jo@x.org,finance director,12,board,pdf,attachment,
        Di Moss,di@x.org,administrator,,,,,
        """);
    try (var house = PostHouse.in(home)) {
      PostHouse.publish(house, 12);
      house.getBean(Delivery.class).drain();
      house
          .getBean(Summaries.class)
          .send(
              new RunSummary(
                  "month-end",
                  PostHouse.DECEMBER,
                  1,
                  1,
                  List.of("Nottinghamshire: the disk is full"),
                  List.of("Wed 21 Feb 2018 17:00 month-end for 2018-01")));
      house.getBean(Delivery.class).drain();
    }

    assertThat(eml(home, "summary"))
        .contains("To: Di Moss <di@x.org>")
        .contains("1 pack made, 1 not made; 1 mail")
        .contains("- Nottinghamshire: the disk is full")
        .contains("- Wed 21 Feb 2018 17:00 month-end for 2018-01")
        .containsPattern("\\d+ returns? missing|returns missing")
        .containsPattern("It is whole; its newest is entry \\d+,\\s+[0-9a-f]{64}");
  }

  @Test
  void ofOneThingAnAlarmIsRaisedOnce(@TempDir Path home) {
    PostHouse.recipients(home, "Di Moss,di@x.org,administrator,,,,,\n");
    try (var house = PostHouse.in(home)) {
      var alarms = house.getBean(Alarms.class);

      assertThat(alarms.raise("overdue/x", "Nothing was made", List.of("x"))).isTrue();
      assertThat(alarms.raise("overdue/x", "Nothing was made", List.of("x"))).isFalse();
    }
  }

  @Test
  void whoeverChangesTheDirectoryIsSeenByTheAdministratorsBeforeAnythingIsSent(@TempDir Path home)
      throws IOException {
    var admin = "Di Moss,di@x.org,administrator,,,,,\n";
    PostHouse.recipients(home, admin + "Jo Bell,jo@x.org,finance director,12,board,pdf,link,\n");
    try (var house = PostHouse.in(home)) {
      var delivery = house.getBean(Delivery.class);
      assertThat(delivery.drain()).hasToString("nothing was due");
      PostHouse.recipients(home, admin + "Jo Bell,jo@y.org,finance director,12,board,pdf,link,\n");

      assertThat(delivery.drain()).hasToString("1 sent");
      assertThat(delivery.drain()).hasToString("nothing was due");
      assertThat(house.getBean(AuditTrail.class).firstBroken()).isEmpty();
    }
    assertThat(eml(home, "directory").replaceAll("\\s+", " "))
        .contains("No longer: Jo Bell <jo@x.org>, finance director: board packs")
        .contains("New: Jo Bell <jo@y.org>, finance director: board packs");
  }

  private static String eml(Path home, String begin) throws IOException {
    try (var files = Files.list(home.resolve("outbox"))) {
      var file =
          files
              .filter(found -> found.getFileName().toString().startsWith(begin))
              .findFirst()
              .orElseThrow();
      return Files.readString(file).replace("=\r\n", "");
    }
  }
}
