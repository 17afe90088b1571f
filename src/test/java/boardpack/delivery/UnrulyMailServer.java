package boardpack.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A mail server that behaves as badly as it is told to: to everybody, or to the recipient whose
 * address says so. {@code silent@} is never answered, {@code drip@} a letter at a time, {@code
 * refuse@} for good, {@code grey@} the first time, and {@code drop@}'s message is taken without a
 * word.
 */
final class UnrulyMailServer implements AutoCloseable {
  /** How it behaves to everybody. */
  enum Mood {
    WELL,
    /** Never says a word. */
    SILENT,
    /** A letter of its greeting at a time, each in time. */
    DRIPPING,
    /** Turns everybody away. */
    CLOSED
  }

  /** A message that it has taken, with all of its recipients. */
  record Taken(List<String> recipients, String text) {}

  private static final int PAUSE_MILLIS = 100;

  private final ServerSocket socket;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final CountDownLatch closed = new CountDownLatch(1);
  private final List<Taken> taken = new CopyOnWriteArrayList<>();
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private volatile Mood mood = Mood.WELL;

  UnrulyMailServer() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    threads.execute(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  void becomes(Mood next) {
    mood = next;
  }

  List<Taken> taken() {
    return List.copyOf(taken);
  }

  /** How often it has taken a message for each recipient. */
  Map<String, Long> takenFor() {
    return taken.stream()
        .flatMap(message -> message.recipients().stream())
        .collect(
            java.util.stream.Collectors.groupingBy(
                to -> to, java.util.TreeMap::new, java.util.stream.Collectors.counting()));
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        var client = socket.accept();
        threads.execute(() -> converse(client));
      } catch (IOException closing) {
        return;
      }
    }
  }

  private void converse(Socket client) {
    try (client) {
      new Visit(client).run();
    } catch (IOException gone) {
      // The client has hung up, as it may.
    }
  }

  @Override
  public void close() throws IOException {
    closed.countDown();
    socket.close();
    threads.shutdownNow();
  }

  /** One client's visit. */
  private final class Visit {
    private final BufferedReader in;
    private final OutputStream out;
    private final List<String> recipients = new CopyOnWriteArrayList<>();

    Visit(Socket client) throws IOException {
      in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      out = client.getOutputStream();
    }

    void run() throws IOException {
      switch (mood) {
        case SILENT -> waitUntilClosed();
        case DRIPPING -> drip("220 we are slow here, ".repeat(40));
        case CLOSED -> say("554 no service here");
        case WELL -> {
          say("220 unruly ESMTP");
          converse();
        }
      }
    }

    private void converse() throws IOException {
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        var verb = line.substring(0, Math.min(4, line.length())).toUpperCase(java.util.Locale.ROOT);
        switch (verb) {
          case "EHLO" -> say("250-unruly\r\n250 8BITMIME");
          case "RCPT" -> recipient(line.substring(line.indexOf('<') + 1, line.indexOf('>')));
          case "DATA" -> {
            if (!takeMessage()) {
              return;
            }
          }
          case "QUIT" -> {
            say("221 bye");
            return;
          }
          default -> say("250 fine");
        }
      }
    }

    private void recipient(String address) throws IOException {
      recipients.add(address);
      var manner = address.replaceAll("[^a-z].*", "");
      switch (manner) {
        case "silent" -> waitUntilClosed();
        case "drip" -> drip("250 " + "fine ".repeat(200));
        case "refuse" -> say("550 5.1.1 no such person");
        case "grey" -> say(seen.add(address) ? "451 4.7.1 try later" : "250 fine now");
        default -> say("250 fine");
      }
    }

    private boolean takeMessage() throws IOException {
      say("354 go on");
      var text = new StringBuilder();
      var line = in.readLine();
      while (line != null && !line.equals(".")) {
        text.append(line).append('\n');
        line = in.readLine();
      }
      if (line == null) {
        return false;
      }
      taken.add(new Taken(List.copyOf(recipients), text.toString()));
      if (recipients.get(0).startsWith("drop")) {
        return false;
      }
      say("250 2.0.0 queued as " + taken.size());
      recipients.clear();
      return true;
    }

    private void say(String words) throws IOException {
      out.write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
    }

    private void drip(String words) throws IOException {
      for (var letter : words.getBytes(StandardCharsets.ISO_8859_1)) {
        out.write(letter);
        out.flush();
        if (waited(PAUSE_MILLIS)) {
          return;
        }
      }
    }

    private void waitUntilClosed() {
      waited(TimeUnit.MINUTES.toMillis(1));
    }

    private boolean waited(long millis) {
      try {
        return closed.await(millis, TimeUnit.MILLISECONDS);
      } catch (InterruptedException closing) {
        Thread.currentThread().interrupt();
        return true;
      }
    }
  }
}
