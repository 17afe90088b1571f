package boardpack.delivery.post;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The mail server, and how long it is waited for.
 *
 * @param passwordFile holds the account's password: read at each sending, so that it can be changed
 * @param timeout for connecting, for each answer, and for each writing
 * @param deadline for a whole sending, however lively the server seems
 */
public record MailServer(
    String host,
    int port,
    Tls tls,
    Optional<String> user,
    Optional<Path> passwordFile,
    Duration timeout,
    Duration deadline) {
  /** How the conversation is kept private. */
  public enum Tls {
    NONE,
    /** The conversation turns private, or ends. */
    STARTTLS,
    /** It is private from its first byte. */
    TLS
  }
}
