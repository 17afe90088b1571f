package boardpack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of its own, ended in the middle of a sending as a power cut would. */
class KilledWhileSendingTests {
  private static final int KILLED = 137;

  /** More than can be in mid-sending at all the kills together. */
  private static final int RECIPIENTS = 12;

  @Test
  void afterKillUponKillEachMailIsAcceptedOnceOrIsNamedAsUnknown(@TempDir Path home)
      throws Exception {
    PostHouse.recipients(
        home,
        IntStream.rangeClosed(1, RECIPIENTS)
            .mapToObj("A%1$d,a%1$d@x.org,reader,12,board,pdf,attachment,%n"::formatted)
            .collect(Collectors.joining()));
    try (var server = new UnrulyMailServer()) {
      for (var point : List.of("mail-before-last-line", "mail-last-line", "mail-answered")) {
        assertThat(program(home, server, point)).as(point).isEqualTo(KILLED);
      }
      try (var house = PostHouse.in(home, settings(server, "hold"))) {
        house.getBean(Delivery.class).drain();
        var mails = house.getBean(Outbox.class).all();

        assertThat(mails).hasSize(RECIPIENTS);
        assertThat(mails).extracting(Mail::state).containsOnly(MailState.SENT, MailState.UNKNOWN);
        for (var mail : mails) {
          long taken = server.takenFor().getOrDefault(mail.address().text(), 0L);
          long atLeast = mail.state() == MailState.SENT ? 1 : 0;
          assertThat(taken).as(mail.toString()).isBetween(atLeast, 1L);
        }
      }
    }
  }

  @Test
  void whereTheSettingsSayResendNothingIsLostAndASecondCopyIsTheSame(@TempDir Path home)
      throws Exception {
    PostHouse.recipients(home, "A,a@x.org,reader,12,board,pdf,attachment,\n");
    try (var server = new UnrulyMailServer()) {
      var settings = settings(server, "resend");
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

  private static String[] settings(UnrulyMailServer server, String unknown) {
    return new String[] {
      "boardpack.mail.mode=live",
      "boardpack.mail.host=127.0.0.1",
      "boardpack.mail.port=" + server.port(),
      "boardpack.mail.from=Board packs <packs@x.org>",
      "boardpack.mail.reply-to=Di Moss <di@x.org>",
      "boardpack.mail.unknown=" + unknown
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
                "-XX:+UseSerialGC",
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
    if (process.exitValue() == 1) {
      throw new AssertionError(Files.readString(log));
    }
    return process.exitValue();
  }
}
