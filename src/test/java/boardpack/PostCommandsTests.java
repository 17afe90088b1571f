package boardpack;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Json;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** Packs on their way to people, by the command line alone, over mail servers that want a login. */
class PostCommandsTests {
  private static final String USER = "packs@x.org";
  private static final String SECRET = "correct horse";

  @TempDir private Path home;
  private Commands commands = new Commands();
  private String out = "";
  private String err = "";

  @BeforeEach
  void makeTheHome() throws IOException {
    Files.createDirectories(home.resolve("jobs"));
    Files.writeString(home.resolve("secret.txt"), SECRET + "\n");
    Files.writeString(
        home.resolve("jobs/month-end.yml"),
        "make: board packs\nfootprints: [44]\nwhen: working day 15 at 17:00\nsend: after approval\n");
    Files.writeString(
        home.resolve("jobs/housekeeping.yml"),
        "make: housekeeping\nkeep: 30\nwhen: Sundays at 03:00\n");
    Files.writeString(home.resolve("jobs/backup.yml"), "make: backup\nwhen: every day at 22:00\n");
    Files.writeString(
        home.resolve("jobs/recipients.csv"),
        """
        person,address,role,footprints,editions,formats,send,organisations
        Jo Bell,jo@x.org,lead finance director,44,board,pdf,attachment,
        No Body,nobody@x.org,finance director,44,board,pdf,attachment,
        Li Drop,drop@x.org,finance director,44,board,pdf,attachment,
        An Other,other@x.org,finance director,43,board,pdf,attachment,
        """);
  }

  @AfterEach
  void close() {
    commands.close();
    System.getProperties().stringPropertyNames().stream()
        .filter(key -> key.startsWith("boardpack."))
        .forEach(System::clearProperty);
  }

  @Test
  void packsAreReleasedSentMendedAcknowledgedAndRecalled() throws Exception {
    var keys = PrivateMailServer.keys(home);
    try (var server = new PrivateMailServer(keys, USER, SECRET)) {
      releasedByTwoPeople(server);
      toAServerThatNobodyTrustsNothingIsSaid(server);
      sentOverAPrivateLine(server, keys);
    }
    var relay = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    relay.setUser(USER, USER, SECRET);
    relay.start();
    try {
      mended(relay);
      acknowledged(relay);
      recalled(relay);
      tidied();
      putBack(relay);
    } finally {
      relay.stop();
    }
  }

  private void releasedByTwoPeople(PrivateMailServer server) {
    live(server.port(), "starttls", "09:00");
    assertThat(boardpack("run", "month-end", "--period", "2017-12")).as(err).isZero();
    assertThat(boardpack("deliver")).isZero();
    assertThat(out).isEqualTo("nothing was due\n");
    assertThat(release("Al Kay")).isZero();
    assertThat(out).contains("checked");
    assertThat(release("al kay")).isEqualTo(2);
    assertThat(err).contains("was checked by Al Kay: somebody else must release it");
    assertThat(release("Di Moss")).isZero();
    assertThat(out).contains("final");
    assertThat(server.heardInTheClear()).isEmpty();
  }

  private int release(String by) {
    return boardpack("release", "--period", "2017-12", "--footprint", "44", "--by", by);
  }

  private void toAServerThatNobodyTrustsNothingIsSaid(PrivateMailServer server) {
    assertThat(boardpack("deliver")).isEqualTo(1);
    assertThat(out).contains("3 deferred").contains("PKIX path building failed");
    assertThat(server.heardInTheClear())
        .isNotEmpty()
        .allMatch(line -> line.startsWith("EHLO") || line.equals("STARTTLS"));
    commands.close();
  }

  private void sentOverAPrivateLine(PrivateMailServer server, Path keys) throws Exception {
    live(server.port(), "starttls", "09:02");
    assertThat(program(keys, "deliver")).as(err).isEqualTo(1);

    assertThat(out).contains("1 sent, 1 failed, 1 unknown").contains("250 2.0.0 queued as");
    assertThat(server.taken()).containsExactlyInAnyOrder("jo@x.org", "drop@x.org");
    assertThat(server.heardInTheClear()).noneMatch(line -> line.startsWith("AUTH"));
  }

  private void mended(GreenMail relay) {
    commands = new Commands();
    live(relay.getSmtp().getPort(), "none", "10:00");
    assertThat(boardpack("outbox", "--json")).isZero();
    var counts = json().path("counts");
    assertThat(List.of("sent", "failed", "unknown", "deferred"))
        .extracting(state -> counts.path(state).asInt())
        .containsExactly(1, 1, 1, 0);
    assertThat(boardpack("deliver")).isZero();
    assertThat(boardpack("outbox", "resend", "--by", "Al Kay")).isZero();
    assertThat(out).contains("nobody@x.org").endsWith("To be sent again: 1 mail\n");
    assertThat(boardpack("outbox", "retry", idOf("drop@x.org"), "--by", "Al Kay")).isZero();
    assertThat(boardpack("outbox", "retry", idOf("jo@x.org"), "--by", "Al Kay")).isEqualTo(2);
    assertThat(err.strip()).endsWith("is sent");
    assertThat(boardpack("deliver")).as(out).isZero();
    assertThat(recipients(relay)).containsExactlyInAnyOrder("nobody@x.org", "drop@x.org");
  }

  private void acknowledged(GreenMail relay) throws Exception {
    var text = text(relay, "drop@x.org").replaceAll("\\s+", " ");
    var token = Pattern.compile("\\(reference (\\S+)\\)").matcher(text);
    assertThat(token.find()).as(text).isTrue();
    assertThat(boardpack("acknowledge", "x".repeat(30), "--by", "Li Drop")).isEqualTo(2);
    assertThat(boardpack("acknowledge", token.group(1), "--by", "Li Drop")).isZero();
    assertThat(out).contains("opened by Li Drop at 2018-01-23T10:00:00Z");
    answered("Auto-Submitted: auto-replied\n", "nobody@x.org");
    assertThat(err).contains("was answered by a machine");
    answered("", "somebody.else@x.org");
    assertThat(err).contains("answers no pack's mail that was sent to its sender");
    assertThat(answered("", "No Body <NoBody@x.org>")).as(err).isZero();
    assertThat(boardpack("outbox")).isZero();
    assertThat(out).contains("opened by Li Drop", "opened by No Body");
  }

  /** A reader's mail program answers our mail to nobody@x.org, and somebody saves that answer. */
  private int answered(String more, String from) throws IOException {
    var reply = home.resolve("reply.eml");
    Files.writeString(
        reply,
        "%sFrom: %s\nSubject: Re: pack\nIn-Reply-To:\n <%s@x.org>\n\nRead, thanks.\n"
            .formatted(more, from, idOf("nobody@x.org")));
    return boardpack("acknowledge", reply.toString());
  }

  private void recalled(GreenMail relay) throws Exception {
    relay.purgeEmailFromAllMailboxes();
    assertThat(boardpack("hold", "--period", "2017-12", "--by", "Al Kay", "--reason", "a doubt"))
        .isZero();
    assertThat(out).contains("held");
    assertThat(boardpack("deliver")).isZero();
    assertThat(text(relay, "jo@x.org")).contains("a doubt");
    assertThat(release("Al Kay")).isZero();
    assertThat(out).contains("final");
    assertThat(boardpack("deliver")).isZero();
    relay.purgeEmailFromAllMailboxes();
    assertThat(boardpack("recall", "--period", "2017-12", "--by", "Al Kay")).isEqualTo(2);
    assertThat(
            boardpack(
                "recall", "--period", "2017-12", "--by", "Al Kay", "--reason", "a wrong figure"))
        .isZero();
    assertThat(out).contains("recalled");
    assertThat(boardpack("deliver")).isZero();
    assertThat(recipients(relay))
        .containsExactlyInAnyOrder("jo@x.org", "nobody@x.org", "drop@x.org");
    assertThat(text(relay, "jo@x.org")).contains("a wrong figure");
    assertThat(boardpack("outbox", "queue", "--period", "2017-12")).isZero();
    assertThat(out).isEqualTo("Queued: 0 mails\n");
  }

  /** Old drafts go; packs, mails and the trail stay. */
  private void tidied() throws IOException {
    var old = Files.createDirectories(home.resolve("packs/.drafts/2016-12"));
    Files.writeString(old.resolve("pack.pdf"), "x");
    Files.setLastModifiedTime(old, FileTime.from(Instant.parse("2017-01-23T09:00:00Z")));
    Files.createDirectories(home.resolve("packs/.drafts/2017-12"));

    assertThat(boardpack("run", "housekeeping", "--period", "2017-12")).as(err).isZero();
    assertThat(home.resolve("packs/.drafts"))
        .isDirectoryNotContaining(found -> found.endsWith("2016-12"));
    assertThat(home.resolve("packs/.drafts/2017-12")).exists();
    assertThat(home.resolve("packs/2017-12")).isNotEmptyDirectory();
  }

  /** The steps of the README, in a home whose data is gone. */
  private void putBack(GreenMail relay) throws Exception {
    assertThat(boardpack("run", "backup", "--period", "2017-12")).as(err).isZero();
    assertThat(boardpack("outbox")).isZero();
    var mails = out;
    commands.close();
    relay.purgeEmailFromAllMailboxes();
    Path copy;
    try (var copies = Files.list(home.resolve("data/backups"))) {
      copy = copies.findFirst().orElseThrow();
    }
    Files.move(home.resolve("data"), home.resolve("lost"));
    FileSystemUtils.copyRecursively(
        home.resolve("lost").resolve(home.resolve("data").relativize(copy)), home.resolve("data"));
    Files.move(
        home.resolve("data/seal"),
        home.resolve("packs/.seal"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);

    commands = new Commands();
    assertThat(boardpack("outbox")).as(err).isZero();
    assertThat(out).isEqualTo(mails);
    assertThat(boardpack("deliver")).isZero();
    assertThat(out).isEqualTo("nothing was due\n");
    assertThat(recipients(relay)).isEmpty();
  }

  private String idOf(String address) {
    assertThat(boardpack("outbox", "--json")).isZero();
    for (var mail : json().path("mails")) {
      if (mail.path("address").asString().equals(address)) {
        return mail.path("id").asString();
      }
    }
    throw new AssertionError(out);
  }

  private void live(int port, String tls, String time) {
    for (var setting :
        List.of(
            "home=" + home,
            "clock=2018-01-23T" + time + ":00Z",
            "mail.mode=live",
            "mail.host=localhost",
            "mail.port=" + port,
            "mail.tls=" + tls,
            "mail.user=" + USER,
            "mail.password-file=" + home.resolve("secret.txt"),
            "mail.from=Board packs <packs@x.org>",
            "mail.reply-to=Di Moss <di@x.org>",
            "mail.domains=x.org")) {
      var parts = setting.split("=", 2);
      System.setProperty("boardpack." + parts[0], parts[1]);
    }
  }

  private int boardpack(String... args) {
    var outBytes = new ByteArrayOutputStream();
    var errBytes = new ByteArrayOutputStream();
    var realOut = System.out;
    var realErr = System.err;
    System.setOut(new PrintStream(outBytes, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(errBytes, true, StandardCharsets.UTF_8));
    try {
      return Boardpack.run(commands, args);
    } finally {
      System.setOut(realOut);
      System.setErr(realErr);
      out = outBytes.toString(StandardCharsets.UTF_8);
      err = errBytes.toString(StandardCharsets.UTF_8);
    }
  }

  /** As a program of its own, which trusts the given keys. */
  private int program(Path keys, String command) throws Exception {
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.add("-XX:TieredStopAtLevel=1");
    line.add("-Djavax.net.ssl.trustStore=" + keys);
    line.add("-Djavax.net.ssl.trustStorePassword=" + PrivateMailServer.PASSWORD);
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), "boardpack.Boardpack"));
    line.add(command);
    System.getProperties().stringPropertyNames().stream()
        .filter(key -> key.startsWith("boardpack."))
        .forEach(key -> line.add("--" + key + "=" + System.getProperty(key)));
    var process =
        new ProcessBuilder(line)
            .redirectOutput(home.resolve("out.txt").toFile())
            .redirectError(home.resolve("err.txt").toFile())
            .start();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
    out = Files.readString(home.resolve("out.txt"));
    err = Files.readString(home.resolve("err.txt"));
    return process.exitValue();
  }

  private JsonNode json() {
    return Json.mapper().readTree(out);
  }

  private static List<String> recipients(GreenMail relay) {
    return Arrays.stream(relay.getReceivedMessages())
        .map(
            message -> {
              try {
                return message.getAllRecipients()[0].toString().replaceAll(".*<|>", "");
              } catch (jakarta.mail.MessagingException fault) {
                throw new AssertionError(fault);
              }
            })
        .toList();
  }

  private static String text(GreenMail relay, String address) throws Exception {
    for (var message : relay.getReceivedMessages()) {
      if (message.getAllRecipients()[0].toString().contains(address)) {
        var content = message.getContent();
        while (content instanceof jakarta.mail.internet.MimeMultipart parts) {
          content = parts.getBodyPart(0).getContent();
        }
        return content.toString();
      }
    }
    throw new AssertionError("nothing for " + address);
  }
}
