package boardpack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of its own, ended in the middle of a sending as a power cut would. */
class KilledWhileSendingTests {
  private static final int KILLED = 137;

  @Test
  void afterKillUponKillEachMailIsAcceptedOnceOrIsNamedAsUnknown(@TempDir Path home)
      throws Exception {
    PostHouse.recipients(
        home,
        """
        A,a@x.org,reader,12,board,pdf,attachment,
        B,b@x.org,reader,12,board,pdf,attachment,
        C,c@x.org,reader,12,board,pdf,attachment,
        """);
    try (var server = new UnrulyMailServer()) {
      for (var point :
          List.of("mail-claimed", "mail-before-last-line", "mail-last-line", "mail-answered")) {
        assertThat(program(home, server, point)).as(point).isEqualTo(KILLED);
      }
      assertThat(program(home, server, "none")).isZero();

      try (var house = PostHouse.in(home)) {
        var mails = house.getBean(Outbox.class).all();
        assertThat(mails).hasSize(3);
        assertThat(mails)
            .allMatch(
                mail -> mail.state() == MailState.SENT || mail.state() == MailState.UNKNOWN);
        for (var mail : mails) {
          long taken = server.takenFor().getOrDefault(mail.address().text(), 0L);
          assertThat(taken)
              .as(mail.toString())
              .isBetween(mail.state() == MailState.SENT ? 1L : 0L, 1L);
        }
      }
    }
  }

  @Test
  void whereTheSettingsSayResendNothingIsLostAndASecondCopyIsTheSame(@TempDir Path home)
      throws Exception {
    PostHouse.recipients(home, "A,a@x.org,reader,12,board,pdf,attachment,\n");
    try (var server = new UnrulyMailServer()) {
      var settings = settings(server);
      assertThat(program(home, server, "mail-answered", "resend")).isEqualTo(KILLED);
      assertThat(server.takenFor()).isEqualTo(Map.of("a@x.org", 1L));
      try (var house = PostHouse.in(home, settings)) {
        house.getBean(Delivery.class).drain();
        PostHouse.later(house, Duration.ofMinutes(1));
        house.getBean(Delivery.class).drain();
        assertThat(house.getBean(Outbox.class).all())
            .extracting(Mail::state)
            .containsExactly(MailState.SENT);
      }
      assertThat(server.takenFor()).isEqualTo(Map.of("a@x.org", 2L));
      assertThat(server.taken().get(0)).isEqualTo(server.taken().get(1));
    }
  }

  private static String[] settings(UnrulyMailServer server) {
    return new String[] {
      "boardpack.mail.mode=live",
      "boardpack.mail.host=127.0.0.1",
      "boardpack.mail.port=" + server.port(),
      "boardpack.mail.from=Board packs <packs@x.org>",
      "boardpack.mail.reply-to=Di Moss <di@x.org>",
      "boardpack.mail.unknown=resend"
    };
  }

  private static int program(Path home, UnrulyMailServer server, String fault) throws Exception {
    return program(home, server, fault, "hold");
  }

  private static int program(Path home, UnrulyMailServer server, String fault, String unknown)
      throws IOException, InterruptedException {
    var log = home.resolve("program.log");
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Dfault=" + fault,
                "-cp",
                System.getProperty("java.class.path"),
                PostProgram.class.getName(),
                home.toString(),
                Integer.toString(server.port()),
                unknown)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("Still running at " + fault + ":\n" + Files.readString(log));
    }
    return process.exitValue();
  }
}
