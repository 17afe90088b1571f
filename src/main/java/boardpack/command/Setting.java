package boardpack.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Every setting of an installation. Each is given as {@code --boardpack.x=...} on any command, as
 * the environment variable {@code BOARDPACK_X}, or in {@code boardpack.properties} in the home; the
 * first of these wins.
 */
public enum Setting {
  HOME(
      "boardpack.home", "the folder that holds input, jobs, reports, packs and data", "/srv/packs"),
  CLOCK("boardpack.clock", "the instant it is for the program; unset: now", "2017-12-29T17:00:00Z"),
  THREADS("boardpack.threads", "how many packs are made at once; unset: one a core", "2"),
  PORT(
      "boardpack.port",
      "where serve tells its health, on this machine only; 0: nowhere; unset: 8080",
      "8080"),
  RESERVE(
      "boardpack.reserve",
      "megabytes that must be free for anything to be made; unset: 200",
      "200"),
  DATABASE_URL(
      "boardpack.database.url",
      "PostgreSQL's address, in a cluster",
      "jdbc:postgresql://db/boardpack"),
  DATABASE_USER("boardpack.database.user", "its user, in a cluster", "boardpack"),
  DATABASE_PASSWORD_FILE(
      "boardpack.database.password-file",
      "the file that holds its password, in a cluster",
      "/run/secrets/db"),
  ACCEPT_AFTER_CUT(
      "boardpack.intake.accept-after-cut",
      "whether returns that come after the cut count without a person accepting them; unset:"
          + " false",
      "true"),
  PDFUA(
      "boardpack.controls.pdfua",
      "whether veraPDF checks each PDF before it is published; unset: true, and false in demo",
      "false"),
  BASE_URL(
      "boardpack.base-url",
      "where the recipients' browsers reach this installation; unset: mails carry no links",
      "https://packs.example.nhs.uk"),
  MAIL_MODE(
      "boardpack.mail.mode",
      "off, dry-run (mails are written to outbox/), to-me (all to boardpack.mail.to-me), live;"
          + " unset: dry-run",
      "live"),
  MAIL_TO_ME(
      "boardpack.mail.to-me", "who gets every mail while the mode is to-me", "jo@example.nhs.uk"),
  MAIL_HOST("boardpack.mail.host", "the mail server; unset: localhost", "relay.example.nhs.uk"),
  MAIL_PORT("boardpack.mail.port", "its port; unset: 25", "587"),
  MAIL_TLS("boardpack.mail.tls", "none, starttls (demanded) or tls; unset: none", "starttls"),
  MAIL_USER("boardpack.mail.user", "the account at the mail server; unset: none", "boardpack"),
  MAIL_PASSWORD_FILE(
      "boardpack.mail.password-file", "the file that holds its password", "/run/secrets/mail"),
  MAIL_FROM(
      "boardpack.mail.from",
      "the sender of all mails; needed to send any",
      "Board packs <packs@example.nhs.uk>"),
  MAIL_REPLY_TO(
      "boardpack.mail.reply-to",
      "the person whom replies reach; needed to send any",
      "Jo Bell <jo.bell@example.nhs.uk>"),
  MAIL_DOMAINS(
      "boardpack.mail.domains",
      "the only domains that mail may go to, with those below them; unset: any",
      "nhs.net, nhs.uk, gov.uk"),
  MAIL_UNKNOWN(
      "boardpack.mail.unknown",
      "when the server died before it said whether it took a mail: hold (for a person) or resend"
          + " (once); unset: hold",
      "resend"),
  MAIL_ATTACHMENT_LIMIT(
      "boardpack.mail.attachment-limit",
      "megabytes above which files are named or linked, not attached; unset: 10",
      "20"),
  MAIL_TIMEOUT(
      "boardpack.mail.timeout",
      "seconds to wait for the mail server to connect, to answer, to take more; unset: 60",
      "30"),
  MAIL_DEADLINE(
      "boardpack.mail.deadline", "seconds after which a sending is broken off; unset: 120", "300");

  private final String key;
  private final String meaning;
  private final String example;

  Setting(String key, String meaning, String example) {
    this.key = key;
    this.meaning = meaning;
    this.example = example;
  }

  public String key() {
    return key;
  }

  public String meaning() {
    return meaning;
  }

  public String example() {
    return example;
  }

  /** Its value, wherever it was given; empty when it was not. */
  public Optional<String> value() {
    return Optional.ofNullable(System.getProperty(key))
        .or(() -> Optional.ofNullable(System.getenv(variable())))
        .or(() -> this == HOME ? Optional.empty() : Optional.ofNullable(ofHome().getProperty(key)))
        .filter(text -> !text.isBlank())
        .map(String::strip);
  }

  /** Its value where it is a whole number, nought or more. */
  public OptionalLong wholeNumber() {
    var value = value();
    if (value.isPresent() && !value.get().matches("\\d{1,9}")) {
      throw wrong(value.get());
    }
    return value.map(Long::parseLong).map(OptionalLong::of).orElse(OptionalLong.empty());
  }

  /** Gives it for the rest of this process. */
  public void set(String value) {
    System.setProperty(key, value);
  }

  /** That a value makes no sense, in one line that shows a good one. */
  public WrongUsage wrong(String value) {
    return new WrongUsage(
        "%s: \"%s\" makes no sense. Write it like %s=%s".formatted(key, value, key, example));
  }

  public static Setting of(String key) {
    return Arrays.stream(values())
        .filter(setting -> setting.key.equals(key))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongUsage(
                    "There is no setting %s. There are: %s"
                        .formatted(
                            key,
                            Arrays.stream(values())
                                .map(Setting::key)
                                .collect(Collectors.joining(", ")))));
  }

  private String variable() {
    return key.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
  }

  private static Properties ofHome() {
    var read = new Properties();
    Path file = Home.current().settings();
    if (Files.isRegularFile(file)) {
      try (var in = Files.newBufferedReader(file)) {
        read.load(in);
      } catch (java.io.IOException unreadable) {
        throw new WrongUsage("Cannot read " + file + ": " + unreadable.getMessage());
      }
    }
    return read;
  }
}
