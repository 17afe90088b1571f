package boardpack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** What arrives, read by a mail server that somebody else wrote. */
class GreenMailTests {
  private static final String RECIPIENTS =
      """
      Jo Bell,jo@a.example.org,lead finance director,12,board,pdf xlsx,attachment,
      Zoë O'Hare,zoe@b.example.org,reader,12 13,board,pdf,link,
      Di Moss,di@a.example.org,administrator,,,,,
      """;

  private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
  @TempDir private Path home;

  @BeforeEach
  void start() {
    server.start();
    PostHouse.recipients(home, RECIPIENTS);
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private ConfigurableApplicationContext house(String... more) {
    var settings =
        new ArrayList<>(
            List.of(
                "boardpack.mail.mode=live",
                "boardpack.mail.host=127.0.0.1",
                "boardpack.mail.port=" + server.getSmtp().getPort(),
                "boardpack.mail.from=Board packs <packs@x.example.org>",
                "boardpack.mail.reply-to=Di Moss <di@a.example.org>",
                "boardpack.base-url=https://packs.example.org/"));
    settings.addAll(Arrays.asList(more));
    return PostHouse.in(home, settings.toArray(String[]::new));
  }

  @Test
  void eachDirectorGetsTheirOwnPackInTheirOwnForm() throws Exception {
    try (var house = house()) {
      PostHouse.publish(house, 12, 13, 14);
      house.getBean(Delivery.class).drain();
      house.getBean(Delivery.class).drain();
    }

    var found = new TreeMap<String, String>();
    for (var message : server.getReceivedMessages()) {
      found.put(
          message.getAllRecipients()[0].toString() + " " + message.getSubject(),
          String.join(" ", attachments(message)));
    }
    assertThat(found)
        .isEqualTo(
            new TreeMap<>(
                java.util.Map.of(
                    "Jo Bell <jo@a.example.org> Board pack M9 2017/18 – "
                        + name(12)
                        + " – final v1 ("
                        + "2 returns missing)",
                    "STP-E54000012_2017-12_M09_board-pack_v1.pdf"
                        + " STP-E54000012_2017-12_M09_board-pack_v1.xlsx",
                    "=?UTF-8?Q?Zo=C3=AB_O=27Hare?= <zoe@b.example.org> Board pack M9 2017/18 – "
                        + name(12)
                        + " – final v1 (2 returns missing)",
                    "",
                    "=?UTF-8?Q?Zo=C3=AB_O=27Hare?= <zoe@b.example.org> Board pack M9 2017/18 – "
                        + name(13)
                        + " – final v1 (2 returns missing)",
                    "")));
  }

  @Test
  void theLinkInTheMailMarksThePackAsOpenedByItsReader() throws Exception {
    try (var house = house()) {
      PostHouse.publish(house, 12);
      house.getBean(Delivery.class).drain();
      var text = plain(to("jo@a.example.org"));
      var token = Pattern.compile("https://packs\\.example\\.org/ack/(\\S+)").matcher(text);
      assertThat(token.find()).isTrue();

      var acknowledgements = house.getBean(Acknowledgements.class);
      var opened = acknowledgements.opened(token.group(1), "Jo Bell");
      var again = acknowledgements.opened(token.group(1), "Somebody else");

      assertThat(opened.orElseThrow().openedBy()).contains("Jo Bell");
      assertThat(again.orElseThrow().openedBy()).contains("Jo Bell");
      assertThat(acknowledgements.opened("x".repeat(32), "Jo Bell")).isEmpty();
    }
  }

  @Test
  void filesAboveTheLimitBecomeLinks() throws Exception {
    PostHouse.recipients(home, "Jo,jo@a.example.org,reader,12,board,pdf,attachment,\n");
    try (var house = house("boardpack.mail.attachment-limit=1", "fixture.pdf.bytes=1000001")) {
      PostHouse.publish(house, 12);
      house.getBean(Delivery.class).drain();
    }

    var message = to("jo@a.example.org");
    assertThat(attachments(message)).isEmpty();
    assertThat(plain(message))
        .contains("too large to be attached")
        .contains(
            "https://packs.example.org/packs/2017-12/E54000012/issue-1/STP-E54000012_2017-12_M09_board-pack_v1.pdf");
  }

  @Test
  void sendItAllToMeReachesNobodyElse() throws Exception {
    try (var house = house("boardpack.mail.mode=to-me", "boardpack.mail.to-me=me@c.example.org")) {
      PostHouse.publish(house, 12, 13);
      house.getBean(Delivery.class).drain();
    }

    assertThat(server.getReceivedMessages())
        .hasSize(3)
        .allSatisfy(
            message ->
                assertThat(message.getAllRecipients()[0].toString())
                    .contains("<me@c.example.org>"));
    assertThat(Arrays.stream(server.getReceivedMessages()).map(GreenMailTests::subject))
        .allMatch(subject -> subject.startsWith("[for "));

    try (var house = house()) {
      assertThat(house.getBean(Delivery.class).drain()).hasToString("nothing was due");
    }
  }

  @Test
  void whoIsTakenOutOfTheDirectoryBeforeASendingGetsNothing() {
    try (var house = house()) {
      PostHouse.publish(house, 12);
      PostHouse.recipients(home, "Jo Bell,jo@a.example.org,reader,13,board,pdf,attachment,\n");
      house.getBean(Delivery.class).drain();
    }

    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aDirectoryThatIsWrongSendsNothingUntilItIsPutRight() {
    PostHouse.recipients(home, "Jo Bell,jo@a,reader,12,board,pdf,attachment,\n");
    try (var house = house()) {
      PostHouse.publish(house, 12);
      assertThat(house.getBean(Delivery.class).drain().toString())
          .startsWith(
              "no mail is sent: jobs/recipients.csv, line 2, column 9: \"jo@a\" is no plain");

      PostHouse.recipients(home, RECIPIENTS);
      assertThat(house.getBean(Delivery.class).drain()).hasToString("2 sent");
    }
  }

  private MimeMessage to(String address) throws Exception {
    for (var message : server.getReceivedMessages()) {
      if (message.getAllRecipients()[0].toString().contains(address)) {
        return message;
      }
    }
    throw new AssertionError("nothing for " + address);
  }

  private static String subject(MimeMessage message) {
    try {
      return message.getSubject();
    } catch (jakarta.mail.MessagingException fault) {
      throw new AssertionError(fault);
    }
  }

  private static String plain(MimeMessage message) throws Exception {
    var text = message.getContent();
    while (text instanceof MimeMultipart parts) {
      text = parts.getBodyPart(0).getContent();
    }
    return text.toString();
  }

  private static List<String> attachments(MimeMessage message) throws Exception {
    var names = new ArrayList<String>();
    var parts = (MimeMultipart) message.getContent();
    assertThat(parts.getCount()).isGreaterThan(1);
    for (int part = 0; part < parts.getCount(); part++) {
      if (parts.getBodyPart(part).getFileName() != null) {
        names.add(parts.getBodyPart(part).getFileName());
        assertIsWhole(parts.getBodyPart(part));
      }
    }
    return names;
  }

  private static void assertIsWhole(BodyPart part) throws Exception {
    var bytes = part.getInputStream().readAllBytes();
    if (part.getFileName().endsWith(".pdf")) {
      assertThat(new String(bytes, StandardCharsets.UTF_8))
          .isEqualTo("the PDF of " + part.getFileName().replace(".pdf", ""));
    }
    assertThat(GreenMailUtil.getBody(part)).isNotEmpty();
  }

  private static String name(int footprint) {
    return boardpack.reference.Reference.shipped()
        .footprint(Integer.toString(footprint))
        .orElseThrow()
        .name();
  }
}
