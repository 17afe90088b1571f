package boardpack.pack.manifest;

import boardpack.command.Home;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * The key that signs manifests: made on first use, kept in {@code data/keys} for its owner alone.
 * Its public part lies beside it, to be handed to whoever wants to verify.
 */
public final class SigningKey {
  private static final String ALGORITHM = "Ed25519";
  private static final String SECRET = "signing-key.pkcs8";
  private static final String PUBLIC = "signing-key.pub";

  private final PrivateKey secret;
  private final String publicPart;

  private SigningKey(PrivateKey secret, String publicPart) {
    this.secret = secret;
    this.publicPart = publicPart;
  }

  /** The key of an installation; made if there is none yet. */
  public static synchronized SigningKey of(Home home) {
    var folder = home.data().resolve("keys");
    try {
      if (!Files.exists(folder.resolve(SECRET))) {
        make(folder);
      }
      var secret = Base64.getDecoder().decode(Files.readString(folder.resolve(SECRET)).strip());
      return new SigningKey(
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)),
          Files.readString(folder.resolve(PUBLIC)).strip());
    } catch (IOException | GeneralSecurityException fault) {
      throw new IllegalStateException("The key in " + folder + " cannot be used", fault);
    }
  }

  private static void make(Path folder) throws IOException, GeneralSecurityException {
    Files.createDirectories(folder);
    KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
    write(folder.resolve(PUBLIC), pair.getPublic().getEncoded(), "rw-r--r--");
    write(folder.resolve(SECRET), pair.getPrivate().getEncoded(), "rw-------");
  }

  private static void write(Path file, byte[] key, String permissions) throws IOException {
    var part = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(part);
    if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
      Files.createFile(
          part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions)));
    }
    Files.writeString(part, Base64.getEncoder().encodeToString(key) + "\n");
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
  }

  /** The public part, in Base64. */
  public String publicPart() {
    return publicPart;
  }

  /** Signs bytes; the signature is in Base64. */
  public String sign(byte[] bytes) {
    try {
      var signature = Signature.getInstance(ALGORITHM);
      signature.initSign(secret);
      signature.update(bytes);
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException fault) {
      throw new IllegalStateException("The manifest could not be signed", fault);
    }
  }

  /** Whether the signature of the bytes was made with the secret part of this public one. */
  static boolean isSignedBy(String publicPart, byte[] bytes, String signature) {
    try {
      var encoded = new X509EncodedKeySpec(Base64.getDecoder().decode(publicPart));
      PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(encoded);
      var check = Signature.getInstance(ALGORITHM);
      check.initVerify(key);
      check.update(bytes);
      return check.verify(Base64.getDecoder().decode(signature.strip()));
    } catch (GeneralSecurityException | IllegalArgumentException notAKeyOrSignature) {
      return false;
    }
  }
}
