package boardpack.delivery.post;

import boardpack.delivery.directory.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Properties;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hands messages to the mail server, one conversation each. Whatever the server does or leaves
 * undone, the conversation is over when its deadline is.
 */
public final class SmtpCarrier implements Carrier, AutoCloseable {
  private static final String PREFIX = "mail.smtp.";

  private final MailServer server;
  private final Address sender;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            var thread = new Thread(work, "mail-deadlines");
            thread.setDaemon(true);
            return thread;
          });

  public SmtpCarrier(MailServer server, Address sender) {
    this.server = server;
    this.sender = sender;
  }

  @Override
  public Outcome carry(String name, byte[] message, Address to, Runnable beforeTheLastLine) {
    var sockets = new Sockets();
    var session = Session.getInstance(properties(sockets));
    var conversation = new Conversation(session, beforeTheLastLine);
    var deadline =
        deadlines.schedule(sockets::end, server.deadline().toMillis(), TimeUnit.MILLISECONDS);
    try {
      conversation.connect(server.host(), server.port(), server.user().orElse(null), password());
      conversation.sendMessage(
          new MimeMessage(session, new ByteArrayInputStream(message)),
          new InternetAddress[] {new InternetAddress(to.text())});
      return new Outcome.Accepted(conversation.serversWords());
    } catch (MessagingException | UncheckedIOException failure) {
      return Failures.outcome(failure, conversation, sockets.isEnded());
    } finally {
      deadline.cancel(false);
      hangUp(conversation);
      sockets.end();
    }
  }

  private Properties properties(Sockets sockets) {
    var properties = new Properties();
    var timeout = Long.toString(server.timeout().toMillis());
    properties.put(PREFIX + "connectiontimeout", timeout);
    properties.put(PREFIX + "timeout", timeout);
    properties.put(PREFIX + "writetimeout", timeout);
    properties.put(PREFIX + "quitwait", "false");
    properties.put(PREFIX + "localhost", sender.domain());
    properties.put(PREFIX + "from", sender.text());
    properties.put(PREFIX + "auth", Boolean.toString(server.user().isPresent()));
    properties.put(PREFIX + "dsn.notify", "FAILURE,DELAY");
    properties.put(PREFIX + "dsn.ret", "HDRS");
    properties.put(PREFIX + "socketFactory", sockets);
    properties.put(PREFIX + "socketFactory.fallback", "false");
    switch (server.tls()) {
      case NONE -> {}
      case STARTTLS -> {
        properties.put(PREFIX + "starttls.enable", "true");
        properties.put(PREFIX + "starttls.required", "true");
      }
      case TLS -> {
        properties.put(PREFIX + "ssl.enable", "true");
        properties.put(PREFIX + "ssl.socketFactory", sockets);
      }
    }
    return properties;
  }

  private @Nullable String password() {
    return server
        .passwordFile()
        .map(
            file -> {
              try {
                return Files.readString(file).strip();
              } catch (IOException unreadable) {
                throw new UncheckedIOException(
                    "the password's file cannot be read: " + file, unreadable);
              }
            })
        .orElse(null);
  }

  private static void hangUp(Conversation conversation) {
    try {
      conversation.close();
    } catch (MessagingException endedAnyway) {
      // What came of the message is known by now.
    }
  }

  @Override
  public void close() {
    deadlines.shutdownNow();
  }
}
