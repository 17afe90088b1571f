package boardpack;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that takes nothing before the conversation is private and its client has logged in.
 * It knows no {@code nobody}, and hangs up on what is for {@code drop} once it has it all.
 */
final class PrivateMailServer implements AutoCloseable {
  static final String PASSWORD = "horse battery";

  private final ServerSocket socket;
  private final SSLContext tls;
  private final String login;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final List<String> taken = new CopyOnWriteArrayList<>();

  PrivateMailServer(Path keys, String user, String password) throws Exception {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    tls = tls(keys);
    login = "\0" + user + "\0" + password;
    threads.execute(this::serve);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** All that was said in the clear. */
  List<String> heardInTheClear() {
    return List.copyOf(heard);
  }

  /** For whom messages were taken. */
  List<String> taken() {
    return List.copyOf(taken);
  }

  /** Keys for {@code localhost}, which nobody trusts who is not told to. */
  static Path keys(Path folder) throws IOException, InterruptedException {
    var file = folder.resolve("keys.p12");
    new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
            "-genkeypair",
            "-keyalg",
            "EC",
            "-alias",
            "mail",
            "-dname",
            "CN=localhost",
            "-ext",
            "san=dns:localhost",
            "-storetype",
            "PKCS12",
            "-storepass",
            PASSWORD,
            "-keystore",
            file.toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("keytool.txt").toFile())
        .start()
        .waitFor();
    return file;
  }

  private static SSLContext tls(Path keys) throws GeneralSecurityException, IOException {
    var store = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(keys)) {
      store.load(in, PASSWORD.toCharArray());
    }
    var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD.toCharArray());
    var context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        var client = socket.accept();
        threads.execute(() -> greet(client));
      } catch (IOException closing) {
        return;
      }
    }
  }

  private void greet(Socket client) {
    try (client) {
      var in = reader(client);
      say(client, "220 private ESMTP");
      for (var line = in.readLine(); line != null; line = in.readLine()) {
        heard.add(line);
        if (line.toUpperCase(Locale.ROOT).startsWith("EHLO")) {
          say(client, "250-private\r\n250 STARTTLS");
        } else if (line.equalsIgnoreCase("STARTTLS")) {
          say(client, "220 go on");
          var secured = (SSLSocket) tls.getSocketFactory().createSocket(client, null, true);
          secured.setUseClientMode(false);
          converse(secured);
          return;
        } else {
          say(client, "530 5.7.0 not in the clear");
        }
      }
    } catch (IOException gone) {
      // The client has hung up, as it may.
    }
  }

  private void converse(Socket client) throws IOException {
    var in = reader(client);
    boolean known = false;
    var recipient = "";
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      var verb = line.substring(0, Math.min(4, line.length())).toUpperCase(Locale.ROOT);
      if (verb.equals("EHLO")) {
        say(client, "250-private\r\n250 AUTH PLAIN");
      } else if (verb.equals("AUTH")) {
        known = isLogin(line);
        say(client, known ? "235 2.7.0 welcome" : "535 5.7.8 who are you");
      } else if (!known) {
        say(client, "530 5.7.0 log in first");
      } else if (verb.equals("RCPT")) {
        recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
        say(client, recipient.startsWith("nobody") ? "550 5.1.1 no such person" : "250 fine");
      } else if (verb.equals("DATA")) {
        say(client, "354 go on");
        for (var text = in.readLine(); text != null && !text.equals("."); ) {
          text = in.readLine();
        }
        taken.add(recipient);
        if (recipient.startsWith("drop")) {
          return;
        }
        say(client, "250 2.0.0 queued as " + taken.size());
      } else {
        say(client, "250 fine");
      }
    }
  }

  private boolean isLogin(String line) {
    var said = Base64.getDecoder().decode(line.replace("AUTH PLAIN ", ""));
    return new String(said, StandardCharsets.UTF_8).endsWith(login);
  }

  private static BufferedReader reader(Socket client) throws IOException {
    return new BufferedReader(
        new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
  }

  private static void say(Socket client, String words) throws IOException {
    OutputStream out = client.getOutputStream();
    out.write((words + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
    threads.shutdownNow();
  }
}
