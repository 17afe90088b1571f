package boardpack.intake;

import boardpack.command.Home;
import boardpack.command.HouseClock;
import boardpack.run.PackStage;
import boardpack.run.Run;
import boardpack.run.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.Environment;

/** The drop folder with all that stands behind it, over a real database; no packs are made. */
final class Desk implements AutoCloseable {
  private final Path home;
  private final ConfigurableApplicationContext house;

  private Desk(Path home, ConfigurableApplicationContext house) {
    this.home = home;
    this.house = house;
  }

  static Desk in(Path home, String now) {
    var house =
        new SpringApplicationBuilder(House.class)
            .properties("boardpack.home=" + home, "boardpack.test-clock=" + now)
            .run();
    return new Desk(home, house);
  }

  @EnableAutoConfiguration
  @ComponentScan(
      basePackages = {"boardpack.run", "boardpack.audit", "boardpack.intake", "boardpack.returns"})
  static class House {
    @Bean
    Home home(Environment settings) {
      return new Home(Path.of(settings.getRequiredProperty("boardpack.home")));
    }

    @Bean
    HouseClock clock(Environment settings) {
      return HouseClock.of(settings.getRequiredProperty("boardpack.test-clock"));
    }

    @Bean
    PackStage reconcile() {
      return stage(Stage.RECONCILE);
    }

    @Bean
    PackStage challenge() {
      return stage(Stage.CHALLENGE);
    }

    @Bean
    PackStage compose() {
      return stage(Stage.COMPOSE);
    }

    @Bean
    PackStage render() {
      return stage(Stage.RENDER);
    }

    private static PackStage stage(Stage stage) {
      return new PackStage() {
        @Override
        public Stage stage() {
          return stage;
        }

        @Override
        public Object perform(Run run) {
          throw new IllegalStateException("No packs are made here");
        }
      };
    }
  }

  <T> T part(Class<T> type) {
    return house.getBean(type);
  }

  /** Moves the clock. */
  void at(String now) {
    part(HouseClock.class).standAt(Instant.parse(now));
  }

  /** Drops a file as an administrator would, and has it taken in at once. */
  FileAnswer drop(String name, byte[] bytes) {
    put(name, bytes);
    var answers = takeIn();
    if (answers.size() != 1) {
      throw new AssertionError("Not one file: " + answers);
    }
    return answers.get(0);
  }

  void put(String name, byte[] bytes) {
    try {
      Files.createDirectories(input());
      var file = Files.write(input().resolve(name), bytes);
      var now = part(HouseClock.class).instant();
      Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.from(now));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  List<FileAnswer> takeIn() {
    return part(Intake.class).takeIn();
  }

  Path input() {
    return home.resolve("input");
  }

  String read(String place) {
    try {
      return Files.readString(input().resolve(place));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** What lies in the drop folder, by name from it on; nothing hidden. */
  List<String> files() {
    try (Stream<Path> files = Files.walk(input())) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> input().relativize(file).toString())
          .filter(name -> !name.startsWith("."))
          .sorted()
          .toList();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  @Override
  public void close() {
    house.close();
  }
}
