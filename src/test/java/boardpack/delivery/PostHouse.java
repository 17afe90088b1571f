package boardpack.delivery;

import boardpack.basics.Period;
import boardpack.command.Home;
import boardpack.command.HouseClock;
import boardpack.pack.Pack;
import boardpack.reference.Reference;
import boardpack.run.Issue;
import boardpack.run.Issues;
import boardpack.run.PackOutcome;
import boardpack.run.PackQueue;
import boardpack.run.PackStage;
import boardpack.run.Run;
import boardpack.run.RunDocuments;
import boardpack.run.RunFiles;
import boardpack.run.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Function;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.Environment;

/** The house from publishing to the post, over a real database; its packs are small fixtures. */
@EnableAutoConfiguration
@ComponentScan(
    basePackages = {
      "boardpack.run",
      "boardpack.audit",
      "boardpack.returns",
      "boardpack.intake",
      "boardpack.delivery"
    })
class PostHouse {
  static final Instant NOW = Instant.parse("2018-01-22T17:00:00Z");
  static final Period DECEMBER = Period.of("2017-12");

  static ConfigurableApplicationContext in(Path home, String... settings) {
    return new SpringApplicationBuilder(PostHouse.class)
        .properties("boardpack.home=" + home)
        .properties(settings)
        .run();
  }

  static void recipients(Path home, String lines) {
    try {
      Files.createDirectories(home.resolve("jobs"));
      Files.writeString(
          home.resolve("jobs/recipients.csv"),
          "person,address,role,footprints,editions,formats,send,organisations\n" + lines);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** Publishes the next issue of December's packs of some footprints. */
  static void publish(ConfigurableApplicationContext house, int... footprints) {
    publish(house, DECEMBER, footprints);
  }

  /** Publishes the next issue of a month's packs of some footprints. */
  static void publish(ConfigurableApplicationContext house, Period period, int... footprints) {
    var issues = house.getBean(Issues.class);
    make(house, issues.cut(period, "month-end"), footprints);
  }

  static void make(ConfigurableApplicationContext house, Issue issue, int... footprints) {
    var queue = house.getBean(PackQueue.class);
    queue.start();
    var made =
        queue.make(
            Arrays.stream(footprints)
                .mapToObj(footprint -> Reference.shipped().footprint("" + footprint).orElseThrow())
                .map(
                    footprint ->
                        new Run(footprint, issue.period(), issue.number(), issue.knownAt(), 0))
                .toList());
    for (var pack : made) {
      if (pack.state() != PackOutcome.State.MADE) {
        throw new AssertionError(pack);
      }
    }
  }

  static void later(ConfigurableApplicationContext house, Duration time) {
    var clock = house.getBean(HouseClock.class);
    clock.standAt(clock.instant().plus(time));
  }

  @Bean
  Home home(Environment settings) {
    return new Home(Path.of(settings.getRequiredProperty("boardpack.home")));
  }

  @Bean
  HouseClock clock() {
    return HouseClock.standingAt(NOW);
  }

  @Bean
  PackStage reconcile() {
    return stage(Stage.RECONCILE, Run::toString);
  }

  @Bean
  PackStage challenge() {
    return stage(Stage.CHALLENGE, Run::toString);
  }

  @Bean
  PackStage compose() {
    return stage(Stage.COMPOSE, FixturePacks::of);
  }

  @Bean
  PackStage render(RunDocuments documents, RunFiles files, Environment settings) {
    return stage(
        Stage.RENDER,
        run -> {
          try {
            FixturePacks.write(
                documents.read(run, Stage.COMPOSE, Pack.class),
                files.making(run),
                settings.getProperty("fixture.pdf.bytes", Integer.class, 0));
          } catch (IOException fault) {
            throw new UncheckedIOException(fault);
          }
          return run.toString();
        });
  }

  private static PackStage stage(Stage stage, Function<Run, Object> work) {
    return new PackStage() {
      @Override
      public Stage stage() {
        return stage;
      }

      @Override
      public Object perform(Run run) {
        return work.apply(run);
      }
    };
  }
}
