package boardpack.delivery.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boardpack.delivery.directory.Address;
import boardpack.delivery.directory.Mailbox;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MimeTests {
  private static final Mailbox FROM = Mailbox.parse("Board packs <packs@x.org>").orElseThrow();

  @Test
  void aMessageLaidOutTwiceIsTheSameToTheByte() {
    assertThat(Mime.of(message("Board pack – Derbyshire")))
        .isEqualTo(Mime.of(message("Board pack – Derbyshire")));
  }

  @Test
  void itCarriesOurHeadersAndNoOthers() {
    var text = new String(Mime.of(message("Board pack")), StandardCharsets.ISO_8859_1);

    var headers =
        text.substring(0, text.indexOf("\r\n\r\n"))
            .lines()
            .filter(line -> !line.startsWith(" ") && !line.startsWith("\t"))
            .map(line -> line.substring(0, line.indexOf(':')));
    assertThat(headers)
        .containsExactlyInAnyOrder(
            "Date",
            "From",
            "Reply-To",
            "To",
            "Message-ID",
            "In-Reply-To",
            "References",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "Auto-Submitted",
            "X-Auto-Response-Suppress",
            "X-Run-Id");
    assertThat(text)
        .contains("Message-ID: <abc@x.org>\r\n", "Auto-Submitted: auto-generated\r\n")
        .contains("filename=pack_v1.pdf", "Reply-To: Board packs <packs@x.org>\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\r\nBcc: x@y.org", "a\nb", "a\u0000b", "a\u0085b"})
  void noHeaderCanHoldTheEndOfALine(String text) {
    assertThatThrownBy(() -> message(text)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Mailbox.parse(text + " <packs@x.org>")).isEmpty();
    assertThatThrownBy(() -> new Mailbox(text, FROM.address()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Message.File(text + ".pdf", new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Address.parse(text + "@x.org")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"a DATA \"@example.org",
        "a@b",
        "a b@example.org",
        "a@example.org>",
        "a@[127.0.0.1]",
        ".a@example.org",
        "a..b@example.org",
        "a@-example.org",
        "а@example.org"
      })
  void anAddressOfAnyOtherFormIsNone(String text) {
    assertThat(Address.parse(text)).isEmpty();
  }

  private static Message message(String subject) {
    return new Message(
        "abc@x.org",
        Optional.of("before@x.org"),
        "2017-12/E54000012/issue-1/board",
        FROM,
        FROM,
        new Mailbox("Zoë O'Hare", new Address("zoe@x.org")),
        Instant.parse("2018-01-22T17:00:00Z"),
        subject,
        "plain – text\n",
        "<p>html</p>\n",
        List.of(new Message.File("pack_v1.pdf", new byte[] {1, 2, 3})));
  }
}
