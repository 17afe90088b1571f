package boardpack;

import boardpack.command.Failed;
import boardpack.command.Home;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;

/** The service that runs in a home, which carries out the commands of other programs there. */
final class RunningService {
  private RunningService() {}

  /**
   * Has a command carried out by the service, if one is running.
   *
   * @return the command's exit code; empty where no service runs
   * @throws Failed if the service ended before the command did
   */
  static OptionalInt carryOut(Home home, List<String> words) {
    var address = Wire.address(home);
    if (!Files.exists(address.getPath())) {
      return OptionalInt.empty();
    }
    try (var wire = new Wire(SocketChannel.open(address))) {
      return OptionalInt.of(answer(wire, words));
    } catch (IOException nobodyListens) {
      return OptionalInt.empty();
    }
  }

  private static int answer(Wire wire, List<String> words) {
    try {
      wire.ask(words.stream().map(RunningService::whereverItIsRead).toList());
      return wire.listen();
    } catch (IOException broken) {
      throw new Failed("The service ended before it had done this; look what came of it", broken);
    }
  }

  /** The service works in another folder than who asks. */
  private static String whereverItIsRead(String word) {
    boolean isFile = word.indexOf('.') > 0 && !word.startsWith("-") && word.indexOf('\0') < 0;
    return isFile && Files.isRegularFile(Path.of(word))
        ? Path.of(word).toAbsolutePath().toString()
        : word;
  }
}
