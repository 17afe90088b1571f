package boardpack.delivery.post;

import boardpack.command.Setting;
import boardpack.command.WrongUsage;
import boardpack.delivery.directory.Address;
import boardpack.delivery.directory.Domains;
import boardpack.delivery.directory.Mailbox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Reads the settings of mail; one that makes no sense, or is missing, is named. */
public final class MailSettingsReader {
  private static final String NOBODY = "Boardpack <boardpack@example.invalid>";
  private static final long MEGABYTE = 1_000_000;

  private final Function<Setting, Optional<String>> values;

  public MailSettingsReader(Function<Setting, Optional<String>> values) {
    this.values = values;
  }

  /**
   * @throws WrongUsage if one makes no sense, or mails are to be sent and one is missing
   */
  public MailSettings read() {
    var mode = read(Setting.MAIL_MODE, "dry-run", MailMode::of);
    return new MailSettings(
        mode,
        mode == MailMode.TO_ME
            ? Optional.of(needed(Setting.MAIL_TO_ME, Address::parse))
            : Optional.empty(),
        mailbox(Setting.MAIL_FROM, mode),
        mailbox(Setting.MAIL_REPLY_TO, mode),
        values.apply(Setting.MAIL_DOMAINS).map(Domains::of).orElse(Domains.ANY),
        server(),
        read(Setting.MAIL_UNKNOWN, "hold", MailSettingsReader::resends),
        number(Setting.MAIL_ATTACHMENT_LIMIT, "10") * MEGABYTE,
        values.apply(Setting.BASE_URL).map(MailSettingsReader::baseUrl));
  }

  private MailServer server() {
    return new MailServer(
        values.apply(Setting.MAIL_HOST).orElse("localhost"),
        number(Setting.MAIL_PORT, "25"),
        read(Setting.MAIL_TLS, "none", MailSettingsReader::tls),
        values.apply(Setting.MAIL_USER),
        values.apply(Setting.MAIL_PASSWORD_FILE).map(Path::of),
        Duration.ofSeconds(number(Setting.MAIL_TIMEOUT, "60")),
        Duration.ofSeconds(number(Setting.MAIL_DEADLINE, "120")));
  }

  private Mailbox mailbox(Setting setting, MailMode mode) {
    return mode.sends() ? needed(setting, Mailbox::parse) : read(setting, NOBODY, Mailbox::parse);
  }

  private <T> T needed(Setting setting, Function<String, Optional<T>> understand) {
    var text =
        values
            .apply(setting)
            .orElseThrow(
                () ->
                    new WrongUsage(
                        "To send mail %s is needed: %s, like %s=%s"
                            .formatted(
                                setting.key(),
                                setting.meaning(),
                                setting.key(),
                                setting.example())));
    return understand.apply(text).orElseThrow(() -> setting.wrong(text));
  }

  private <T> T read(Setting setting, String unset, Function<String, Optional<T>> understand) {
    var text = values.apply(setting).orElse(unset);
    return understand.apply(text).orElseThrow(() -> setting.wrong(text));
  }

  private int number(Setting setting, String unset) {
    return read(
        setting,
        unset,
        text ->
            text.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.parseInt(text)) : Optional.empty());
  }

  private static Optional<Boolean> resends(String word) {
    return switch (word) {
      case "hold" -> Optional.of(false);
      case "resend" -> Optional.of(true);
      default -> Optional.empty();
    };
  }

  private static Optional<MailServer.Tls> tls(String word) {
    try {
      return Optional.of(MailServer.Tls.valueOf(word.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }

  private static String baseUrl(String text) {
    if (!text.matches("https?://[A-Za-z0-9.:/_\\[\\]-]+")) {
      throw Setting.BASE_URL.wrong(text);
    }
    return text.replaceAll("/+$", "");
  }
}
