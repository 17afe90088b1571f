package boardpack.delivery.post;

import boardpack.delivery.directory.Mailbox;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Map;
import java.util.Properties;

/** A message as it goes over the wire. */
public final class Mime {
  private static final String UTF_8 = "UTF-8";
  private static final Map<String, String> TYPES =
      Map.of(
          "pdf", "application/pdf",
          "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "html", "text/html; charset=UTF-8",
          "json", "application/json");

  private final Message message;

  private Mime(Message message) {
    this.message = message;
  }

  public static byte[] of(Message message) {
    var bytes = new ByteArrayOutputStream();
    try {
      new Mime(message).laidOut().writeTo(bytes);
    } catch (MessagingException cannotHappen) {
      throw new IllegalStateException(cannotHappen);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  private MimeMessage laidOut() throws MessagingException {
    var laidOut = new Identified(message.id());
    laidOut.setFrom(address(message.from()));
    laidOut.setReplyTo(new InternetAddress[] {address(message.replyTo())});
    laidOut.setRecipient(jakarta.mail.Message.RecipientType.TO, address(message.to()));
    laidOut.setSubject(message.subject(), UTF_8);
    laidOut.setSentDate(Date.from(message.date()));
    laidOut.setHeader("Auto-Submitted", "auto-generated");
    laidOut.setHeader("X-Auto-Response-Suppress", "All");
    laidOut.setHeader("X-Run-Id", message.run());
    if (message.thread().isPresent()) {
      laidOut.setHeader("In-Reply-To", "<" + message.thread().get() + ">");
      laidOut.setHeader("References", "<" + message.thread().get() + ">");
    }
    laidOut.setContent(content());
    laidOut.saveChanges();
    return laidOut;
  }

  private MimeMultipart content() throws MessagingException {
    if (message.files().isEmpty()) {
      return texts();
    }
    var mixed = new Bounded("mixed", message.id());
    var letter = new MimeBodyPart();
    letter.setContent(texts());
    mixed.addBodyPart(letter);
    for (var file : message.files()) {
      mixed.addBodyPart(attached(file));
    }
    return mixed;
  }

  private MimeMultipart texts() throws MessagingException {
    var both = new Bounded("alternative", message.id());
    both.addBodyPart(text(message.plain(), "plain"));
    both.addBodyPart(text(message.html(), "html"));
    return both;
  }

  private static MimeBodyPart text(String text, String subtype) throws MessagingException {
    var part = new MimeBodyPart();
    part.setText(text, UTF_8, subtype);
    part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    return part;
  }

  private static MimeBodyPart attached(Message.File file) throws MessagingException {
    var part = new MimeBodyPart();
    var ending = file.name().substring(file.name().lastIndexOf('.') + 1);
    var type = TYPES.getOrDefault(ending, "application/octet-stream");
    part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), type)));
    part.setFileName(file.name());
    part.setDisposition(jakarta.mail.Part.ATTACHMENT);
    part.setHeader("Content-Transfer-Encoding", "base64");
    return part;
  }

  private static InternetAddress address(Mailbox mailbox) throws MessagingException {
    try {
      return new InternetAddress(mailbox.address().text(), mailbox.name(), UTF_8);
    } catch (java.io.UnsupportedEncodingException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }

  /** Keeps the id it was given: by itself the library makes up a new one each time. */
  private static final class Identified extends MimeMessage {
    private final String id;

    Identified(String id) {
      super(Session.getInstance(new Properties()));
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + ">");
    }
  }

  /** Keeps one boundary: by itself the library makes up a new one each time. */
  private static final class Bounded extends MimeMultipart {
    Bounded(String subtype, String id) {
      super(subtype);
      var name = java.util.UUID.nameUUIDFromBytes((subtype + id).getBytes(StandardCharsets.UTF_8));
      contentType = "multipart/%s; \r\n\tboundary=\"=_%s\"".formatted(subtype, name);
    }
  }
}
