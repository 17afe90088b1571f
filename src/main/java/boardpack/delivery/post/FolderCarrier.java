package boardpack.delivery.post;

import boardpack.delivery.directory.Address;
import boardpack.run.Durable;
import java.io.IOException;
import java.nio.file.Path;

/** The dry run: messages become files that a mail program opens. */
public final class FolderCarrier implements Carrier {
  private final Path folder;

  public FolderCarrier(Path folder) {
    this.folder = folder;
  }

  @Override
  public Outcome carry(String name, byte[] message, Address to, Runnable beforeTheLastLine) {
    var file = folder.resolve(name.replaceAll("[^A-Za-z0-9._-]+", "_") + ".eml");
    try {
      Durable.write(file, message);
      return new Outcome.Accepted("dry run: written to outbox/" + file.getFileName());
    } catch (IOException fault) {
      return new Outcome.Deferred("cannot write " + file + ": " + fault.getMessage(), true);
    }
  }
}
