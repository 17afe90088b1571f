package boardpack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A database that knows less than was done. */
class PutBackTests {
  @Test
  void afterABackupWasPutBackNothingThatMayHaveLeftIsSentByItself(@TempDir Path home)
      throws Exception {
    PostHouse.recipients(home, "A,a@x.org,reader,12,board,pdf,attachment,\n");
    try (var server = new UnrulyMailServer()) {
      var settings =
          new String[] {
            "boardpack.mail.mode=live",
            "boardpack.mail.host=127.0.0.1",
            "boardpack.mail.port=" + server.port(),
            "boardpack.mail.from=Board packs <packs@x.org>",
            "boardpack.mail.reply-to=Di Moss <di@x.org>"
          };
      try (var house = PostHouse.in(home, settings)) {
        PostHouse.publish(house, 12);
      }
      FileSystemUtils.copyRecursively(home.resolve("data"), home.resolve("backup"));
      try (var house = PostHouse.in(home, settings)) {
        assertThat(house.getBean(Delivery.class).drain()).hasToString("1 sent");
      }
      FileSystemUtils.deleteRecursively(home.resolve("data"));
      Files.move(home.resolve("backup"), home.resolve("data"));

      try (var house = PostHouse.in(home, settings)) {
        assertThat(house.getBean(Delivery.class).drain()).hasToString("1 unknown");
        PostHouse.later(house, Duration.ofHours(1));
        assertThat(house.getBean(Delivery.class).drain()).hasToString("nothing was due");
      }
      assertThat(server.takenFor()).isEqualTo(Map.of("a@x.org", 1L));
    }
  }
}
