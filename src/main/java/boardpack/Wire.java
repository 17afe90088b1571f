package boardpack;

import boardpack.command.Home;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * How a program asks the service of its home to carry out a command: through a socket in {@code
 * data/}, a folder that is closed to other users, and in no network. It sends the words of the
 * command; what the command says comes back as it is said, and last its exit code.
 */
final class Wire implements AutoCloseable {
  private static final String SOCKET = "commands.sock";
  private static final int MOST_WORDS = 1000;

  /** What comes back, by the number that goes before it. */
  enum Kind {
    EXIT_CODE,
    OUT,
    ERR
  }

  private final SocketChannel channel;
  private final DataInputStream in;
  private final DataOutputStream out;

  Wire(SocketChannel channel) {
    this.channel = channel;
    this.in = new DataInputStream(Channels.newInputStream(channel));
    this.out = new DataOutputStream(Channels.newOutputStream(channel));
  }

  static UnixDomainSocketAddress address(Home home) {
    return UnixDomainSocketAddress.of(home.data().resolve(SOCKET));
  }

  void ask(List<String> words) throws IOException {
    out.writeInt(words.size());
    for (var word : words) {
      writeText(word);
    }
    out.flush();
  }

  List<String> asked() throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MOST_WORDS) {
      throw new IOException("A command of %d words".formatted(count));
    }
    var words = new ArrayList<String>();
    for (int i = 0; i < count; i++) {
      words.add(readText());
    }
    return words;
  }

  synchronized void say(Kind kind, String text) throws IOException {
    out.writeByte(kind.ordinal());
    writeText(text);
    out.flush();
  }

  synchronized void end(int exitCode) throws IOException {
    out.writeByte(Kind.EXIT_CODE.ordinal());
    out.writeInt(exitCode);
    out.flush();
  }

  /**
   * Prints what comes back until the command has ended.
   *
   * @return its exit code
   * @throws IOException if the service ended before
   */
  int listen() throws IOException {
    while (true) {
      switch (Kind.values()[in.readByte()]) {
        case EXIT_CODE -> {
          return in.readInt();
        }
        case OUT -> System.out.print(readText());
        case ERR -> System.err.print(readText());
      }
    }
  }

  private void writeText(String text) throws IOException {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private String readText() throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
