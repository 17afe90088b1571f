package boardpack.delivery;

import boardpack.command.WrongUsage;
import boardpack.delivery.directory.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A reader's answer to a mail of ours, as a mail program saves it ({@code .eml}). Only its headers
 * are read: whom it comes from, and which mails it answers.
 *
 * @param answers the ids of the mails it answers, as far as they may be ours
 */
record Reply(Address from, List<String> answers) {
  private static final Pattern ID = Pattern.compile("<([0-9a-f]{40})@");

  /** Headers come first; more of a file is not looked at. */
  private static final int MOST_BYTES = 100_000;

  Reply {
    answers = List.copyOf(answers);
  }

  /**
   * @throws WrongUsage if it is no reply, or nobody wrote it
   */
  static Reply read(Path file) {
    try (var in = Files.newInputStream(file)) {
      var headers = new InternetHeaders(new ByteArrayInputStream(in.readNBytes(MOST_BYTES)));
      if (!value(headers, "Auto-Submitted")
          .orElse("no")
          .toLowerCase(Locale.ROOT)
          .startsWith("no")) {
        throw new WrongUsage(file + " was answered by a machine, not by its reader");
      }
      return new Reply(from(headers, file), answers(headers));
    } catch (IOException | MessagingException unreadable) {
      throw new WrongUsage("Cannot read " + file + ": " + unreadable.getMessage());
    }
  }

  private static Address from(InternetHeaders headers, Path file) throws MessagingException {
    var from = InternetAddress.parseHeader(value(headers, "From").orElse(""), false);
    return Optional.of(from)
        .filter(senders -> senders.length == 1)
        .flatMap(senders -> Address.parse(Objects.requireNonNullElse(senders[0].getAddress(), "")))
        .orElseThrow(() -> new WrongUsage(file + " does not say whom it comes from"));
  }

  private static List<String> answers(InternetHeaders headers) {
    return Stream.of("In-Reply-To", "References")
        .flatMap(name -> value(headers, name).stream())
        .flatMap(value -> ID.matcher(value).results())
        .map((MatchResult found) -> found.group(1))
        .distinct()
        .toList();
  }

  private static Optional<String> value(InternetHeaders headers, String name) {
    return Optional.ofNullable(headers.getHeader(name)).map(Arrays::asList).map(all -> all.get(0));
  }
}
