package boardpack.console;

import boardpack.basics.Json;
import boardpack.command.Setting;
import boardpack.schedule.WhileServing;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Answers on this machine's own address while the service runs: {@code /health} in JSON and {@code
 * /metrics} for Prometheus, and the page behind the links in mails. Nothing else is exposed. The
 * JDK's own server: it is there at once, and no other command opens a port.
 */
@Component
final class Console implements WhileServing {
  private static final Logger LOG = LoggerFactory.getLogger(Console.class);
  private static final int PORT = 8080;
  private static final int BACKLOG = 20;
  private static final int THREADS = 2;
  private static final String OPENED = "/ack/";

  private final Examination examination;
  private final OpenedPage opened;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private @Nullable HttpServer server;

  Console(Examination examination, OpenedPage opened) {
    this.examination = examination;
    this.opened = opened;
  }

  /** A port that is taken is no reason not to serve. */
  @Override
  public void begin() {
    int port = (int) Setting.PORT.wholeNumber().orElse(PORT);
    if (port == 0) {
      return;
    }
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
      server = HttpServer.create(address, BACKLOG);
      server.createContext("/", this::answer);
      server.setExecutor(threads);
      server.start();
      System.out.printf("Health: http://localhost:%d/health%n", port);
    } catch (IOException taken) {
      LOG.error(
          "No health page: port {} cannot be used ({}); choose another with --{}",
          port,
          taken.getMessage(),
          Setting.PORT.key());
    }
  }

  @Override
  public void end() {
    if (server != null) {
      server.stop(0);
    }
    threads.shutdownNow();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      send(exchange, page(exchange));
    } catch (RuntimeException failure) {
      LOG.warn("Answering {} failed", exchange.getRequestURI().getPath(), failure);
    }
  }

  private Page page(HttpExchange exchange) {
    var path = exchange.getRequestURI().getPath();
    boolean says = exchange.getRequestMethod().equals("POST");
    if (!says && !exchange.getRequestMethod().matches("GET|HEAD")) {
      return Page.plain(405, "Only GET\n");
    }
    try {
      if (path.startsWith(OPENED)) {
        var token = path.substring(OPENED.length());
        return says ? opened.note(token) : opened.ask(token);
      }
      return says ? Page.plain(405, "Only GET\n") : page(path);
    } catch (RuntimeException failure) {
      LOG.error("The service is not well: {}", failure.getMessage(), failure);
      return Page.json(503, "{\"status\":\"DOWN\",\"problems\":[\"see the log\"]}");
    }
  }

  private Page page(String path) {
    return switch (path) {
      case "/health" -> health();
      case "/metrics" -> Page.plain(200, Prometheus.of(examination.now()));
      default -> Page.plain(404, "There are /health and /metrics\n");
    };
  }

  private Page health() {
    var vitals = examination.now();
    return Page.json(vitals.isWell() ? 200 : 503, Json.pretty(new Health(vitals.status(), vitals)));
  }

  private static void send(HttpExchange exchange, Page page) throws IOException {
    var headers = exchange.getResponseHeaders();
    Map.of(
            "Content-Type", page.type(),
            "Cache-Control", "no-store",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Content-Security-Policy", "default-src 'none'; style-src 'self'; form-action 'self'")
        .forEach(headers::set);
    var bytes = page.bytes();
    boolean bodiless = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(page.status(), bodiless ? -1 : bytes.length);
    if (!bodiless) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private record Health(String status, Vitals vitals) {}
}
