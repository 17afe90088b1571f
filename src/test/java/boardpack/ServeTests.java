package boardpack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service as a program of its own: served, watched over HTTP, and asked to stop. */
class ServeTests {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  @TempDir private Path home;

  @Test
  void itTakesInRunsJobsTellsOfItselfAndStopsInGoodOrder() throws Exception {
    int port = freePort();
    job("tidy", "make: backup\nkeep: 2\nwhen: cron * * * * * ?\n");
    job("packs", "make: board packs\nfootprints: [44]\nwhen: cron * * * * * ?\n");
    Files.writeString(
        home.resolve("jobs/recipients.csv"),
        """
        person,address,role,footprints,editions,formats,send,organisations
        Jo Bell,jo@x.org,finance director,44,board,pdf,link,
        """);
    var service = service(port);
    try {
      await(() -> get(port, "/health").contains("\"status\" : \"UP\""));
      drop("nonsense.xlsx", "this is no workbook");
      await(() -> Files.exists(home.resolve("input/rejected/nonsense.xlsx")));
      await(() -> diary().contains("tidy  "));
      job("tidy", "make: backup\nwhen: soon\n");
      await(() -> get(port, "/health").contains("jobs/tidy.yml, line 2, column 7: \\\"soon\\\""));

      assertThat(get(port, "/metrics"))
          .contains("boardpack_up 1\n")
          .contains("boardpack_files_rejected 1\n")
          .contains("boardpack_next_fire_timestamp_seconds{job=\"tidy\"} ");
      await(() -> get(port, "/metrics").contains("boardpack_mails{state=\"sent\"} 1\n"));
      assertThat(get(port, "/metrics"))
          .contains("boardpack_packs_made 2\n", "boardpack_packs_failed 0\n")
          .contains("boardpack_returns_expected ", "boardpack_returns_received 0\n")
          .contains("boardpack_last_good_run_seconds ");
      theLinkInTheMailShowsAButtonThatNotesItOnce(port);
      whatIsCommandedMeanwhileTheServiceDoes();
      assertThat(get(port, "/env")).isEqualTo("404 There are /health and /metrics\n");
      assertThat(get(port, "/actuator/health")).startsWith("404");
    } finally {
      service.destroy();
    }
    assertThat(service.waitFor(1, TimeUnit.MINUTES)).isTrue();
    assertThat(service.exitValue()).isZero();
    assertThat(Files.readString(home.resolve("errors.txt")))
        .doesNotContain("unforeseen", "Exception", "\tat ");
    assertThat(diary()).endsWith("service       ends\n");
  }

  private void theLinkInTheMailShowsAButtonThatNotesItOnce(int port) throws Exception {
    var link = Pattern.compile("/ack/[A-Za-z0-9_-]{32}").matcher(mail());
    assertThat(link.find()).isTrue();

    assertThat(get(port, link.group())).contains("Board pack ", "<button type=\"submit\">");
    assertThat(get(port, link.group())).as("looking is not saying").contains("<button");
    assertThat(post(port, link.group())).contains("It is noted");
    assertThat(get(port, "/ack/" + "x".repeat(32))).startsWith("404");
    assertThat(post(port, "/ack/" + "x".repeat(32))).startsWith("404");
    assertThat(post(port, "/health")).startsWith("405");
  }

  private void whatIsCommandedMeanwhileTheServiceDoes() {
    assertThat(said("packs")).startsWith("0 ").contains("2 packs");
    assertThat(said("hold", "--period", "2016-04", "--by", "Jo Bell", "--reason", "a mistake"))
        .isEqualTo("2 No such pack of 2016-04 was published\n");
    assertThat(said("flag", "raise", "--help")).startsWith("0 Usage: boardpack flag raise");
    assertThat(said("demo", "--exit")).startsWith("3 ").contains(" is in use by pid ");
    assertThat(said("packs", "--boardpack.port=0")).contains(" is in use by pid ");
  }

  /** The exit code of a command and what it says. */
  private String said(String... words) {
    var heard = new ByteArrayOutputStream();
    var stream = new PrintStream(heard, true, StandardCharsets.UTF_8);
    var out = System.out;
    var err = System.err;
    System.setOut(stream);
    System.setErr(stream);
    try {
      var all = Stream.concat(Stream.of(words), Stream.of("--home", home.toString()));
      int code = Boardpack.run(all.toArray(String[]::new));
      return code + " " + heard.toString(StandardCharsets.UTF_8);
    } finally {
      System.setOut(out);
      System.setErr(err);
      System.clearProperty("boardpack.home");
      System.clearProperty("boardpack.port");
    }
  }

  /** The mail in the outbox, its soft line breaks taken out. */
  private String mail() throws IOException {
    try (var files = Files.list(home.resolve("outbox"))) {
      var file = files.filter(found -> found.toString().endsWith(".eml")).findFirst();
      return Files.readString(file.orElseThrow()).replace("=\r\n", "");
    }
  }

  private Process service(int port) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "boardpack.Boardpack",
            "serve",
            "--home",
            home.toString(),
            "--boardpack.base-url=https://packs.example.org",
            "--boardpack.port=" + port)
        .redirectOutput(home.resolve("words.txt").toFile())
        .redirectError(home.resolve("errors.txt").toFile())
        .start();
  }

  private void job(String name, String text) throws IOException {
    Files.createDirectories(home.resolve("jobs"));
    Files.writeString(home.resolve("jobs").resolve(name + ".yml"), text);
  }

  private void drop(String name, String content) throws IOException {
    var hidden = home.resolve("input").resolve("." + name);
    Files.createDirectories(home.resolve("input"));
    Files.writeString(hidden, content);
    Files.move(hidden, home.resolve("input").resolve(name));
  }

  private String diary() {
    try {
      var file = home.resolve("data/log/diary.txt");
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    }
  }

  private static String get(int port, String path) {
    return send(HttpRequest.newBuilder(uri(port, path)).build());
  }

  private static String post(int port, String path) {
    return send(
        HttpRequest.newBuilder(uri(port, path)).POST(HttpRequest.BodyPublishers.noBody()).build());
  }

  private static URI uri(int port, String path) {
    return URI.create("http://localhost:%d%s".formatted(port, path));
  }

  private static String send(HttpRequest request) {
    try {
      var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
      return response.statusCode() == 200
          ? response.body()
          : response.statusCode() + " " + response.body();
    } catch (ConnectException notYet) {
      return "";
    } catch (IOException fault) {
      throw new java.io.UncheckedIOException(fault);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static void await(BooleanSupplier fact) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!fact.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited for two minutes").isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
  }
}
