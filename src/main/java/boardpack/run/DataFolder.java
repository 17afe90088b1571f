package boardpack.run;

import boardpack.command.Failed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * {@code data/}: the database's files, closed to other users, and the password that was made up for
 * it when it was created.
 */
final class DataFolder {
  private static final String USER = "BOARDPACK";

  private final Path folder;

  private DataFolder(Path folder) {
    this.folder = folder;
  }

  static DataFolder at(Path folder) {
    try {
      Files.createDirectories(folder);
      permit(folder, "rwx------");
      return new DataFolder(folder);
    } catch (IOException fault) {
      throw new Failed("Cannot create " + folder + ": " + fault.getMessage(), fault);
    }
  }

  Path folder() {
    return folder;
  }

  Path database() {
    return folder.resolve("boardpack");
  }

  String user() {
    return USER;
  }

  String password() {
    var file = folder.resolve("database.password");
    try {
      if (!Files.exists(file)) {
        refuseToLockOutAnExistingDatabase(file);
        create(file);
      }
      return Files.readString(file).strip();
    } catch (IOException fault) {
      throw new Failed("Cannot use " + file + ": " + fault.getMessage(), fault);
    }
  }

  private void refuseToLockOutAnExistingDatabase(Path file) {
    if (Files.exists(folder.resolve("boardpack.script"))) {
      throw new Failed(file + " is missing, and the database needs it: restore it from a backup");
    }
  }

  private void create(Path file) throws IOException {
    var secret = new byte[24];
    new SecureRandom().nextBytes(secret);
    var temporary = Files.createTempFile(folder, ".password", ".tmp");
    permit(temporary, "rw-------");
    Files.writeString(temporary, HexFormat.of().formatHex(secret) + "\n");
    Durable.sync(temporary);
    Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    Durable.sync(folder);
  }

  private static void permit(Path path, String permissions) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
  }
}
