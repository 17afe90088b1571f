package boardpack.delivery.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.util.Objects;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** One conversation with the server, that says when the message's last line is about to go. */
final class Conversation extends SMTPTransport {
  private final Runnable beforeTheLastLine;
  private boolean connected;
  private boolean lastLine;

  Conversation(Session session, Runnable beforeTheLastLine) {
    super(session, new URLName("smtp", null, -1, null, null, null));
    this.beforeTheLastLine = beforeTheLastLine;
  }

  @Override
  protected boolean protocolConnect(String host, int port, String user, String password)
      throws MessagingException {
    connected = super.protocolConnect(host, port, user, password);
    return connected;
  }

  @Override
  protected void finishData() throws IOException, MessagingException {
    beforeTheLastLine.run();
    lastLine = true;
    super.finishData();
  }

  boolean wasConnected() {
    return connected;
  }

  /** Whether the last line was sent, or may have been. */
  boolean sentTheLastLine() {
    return lastLine;
  }

  String serversWords() {
    return Objects.requireNonNullElse(getLastServerResponse(), "").strip();
  }
}
