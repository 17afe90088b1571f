package boardpack.delivery.directory;

import boardpack.command.Home;
import boardpack.command.WrongUsage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Objects;

/**
 * The directory of a home: {@code jobs/recipients.csv}. A home that has {@code jobs/} but no such
 * file sends to nobody, and so does the file that ships with the product.
 */
public final class Recipients {
  static final String PLACE = "jobs/recipients.csv";

  private final Home home;
  private final Domains domains;

  public Recipients(Home home, Domains domains) {
    this.home = home;
    this.domains = domains;
  }

  /**
   * The directory as it stands now.
   *
   * @throws WrongUsage if anything is wrong with it: then nothing may be sent
   */
  public Directory current() {
    try {
      return RecipientsFile.read(PLACE, text(), domains);
    } catch (IOException fault) {
      throw new WrongUsage("Cannot read " + PLACE + ": " + fault.getMessage());
    }
  }

  private String text() throws IOException {
    if (!Files.isDirectory(home.jobs())) {
      try (var shipped = Recipients.class.getResourceAsStream("/boardpack/" + PLACE)) {
        return new String(Objects.requireNonNull(shipped).readAllBytes(), StandardCharsets.UTF_8);
      }
    }
    var file = home.directory().resolve(PLACE);
    return Files.isRegularFile(file) ? Files.readString(file) : "";
  }
}
