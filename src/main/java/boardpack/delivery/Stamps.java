package boardpack.delivery;

import boardpack.command.Home;
import boardpack.run.Durable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names that are the same whenever they are made here, and that nobody elsewhere can make: made
 * with a key in {@code data/keys}, which is drawn on first use.
 */
final class Stamps {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;
  private static final int ID_LENGTH = 40;
  private static final int TOKEN_BYTES = 16;

  private final byte[] key;

  private Stamps(byte[] key) {
    this.key = key;
  }

  static synchronized Stamps of(Home home) {
    var file = home.data().resolve("keys").resolve("mail-key");
    try {
      if (!Files.exists(file)) {
        make(file);
      }
      return new Stamps(Base64.getDecoder().decode(Files.readString(file).strip()));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void make(Path file) throws IOException {
    var drawn = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(drawn);
    Durable.write(file, Base64.getEncoder().encodeToString(drawn) + "\n");
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  /** A mail's id. */
  String id(String mode, String about, String address) {
    return HexFormat.of()
        .formatHex(stamp("mail\n" + mode + "\n" + about + "\n" + address))
        .substring(0, ID_LENGTH);
  }

  /**
   * What stands in the link by which a mail's reader says that the pack was opened: hexadecimal, so
   * that no command line takes it for an option.
   */
  String token(String id) {
    var stamp = java.util.Arrays.copyOf(stamp("opened\n" + id), TOKEN_BYTES);
    return HexFormat.of().formatHex(stamp);
  }

  private byte[] stamp(String text) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
