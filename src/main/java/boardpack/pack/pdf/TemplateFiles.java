package boardpack.pack.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The files of the templates: those in the home's {@code reports/} win over those that come with
 * the program.
 *
 * @param home the folder of a home that may hold templates; it need not exist
 */
record TemplateFiles(Path home) {
  private static final String PACKAGED = "/boardpack/reports/";

  /** A file's text as it stands now. */
  byte[] read(String file) {
    var own = home.resolve(file);
    try {
      return Files.isRegularFile(own) ? Files.readAllBytes(own) : packaged(file).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean exists(String file) {
    return Files.isRegularFile(home.resolve(file)) || packaged(file).isPresent();
  }

  /** A file as it came with the program. */
  static Optional<byte[]> packaged(String file) {
    try (var bytes = TemplateFiles.class.getResourceAsStream(PACKAGED + file)) {
      return bytes == null ? Optional.empty() : Optional.of(bytes.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 in hexadecimal. */
  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
