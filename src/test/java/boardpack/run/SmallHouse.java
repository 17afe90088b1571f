package boardpack.run;

import boardpack.command.Home;
import boardpack.command.HouseClock;
import boardpack.reference.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.Environment;

/** The run and audit packages alone, over a real database, with stages that only leave a trace. */
@EnableAutoConfiguration
@ComponentScan(basePackages = {"boardpack.run", "boardpack.audit"})
class SmallHouse {
  static final Instant CUT = Instant.parse("2018-01-23T17:00:00Z");

  static ConfigurableApplicationContext in(Path home, Class<?>... more) {
    var sources = new java.util.ArrayList<Class<?>>(List.of(SmallHouse.class));
    sources.addAll(List.of(more));
    return new SpringApplicationBuilder(sources.toArray(Class[]::new))
        .properties("boardpack.home=" + home)
        .run();
  }

  static Run run(int footprint) {
    return new Run(
        Reference.shipped().footprint(Integer.toString(footprint)).orElseThrow(),
        boardpack.basics.Period.of("2017-12"),
        1,
        CUT,
        0);
  }

  @Bean
  Home home(Environment settings) {
    return new Home(Path.of(settings.getRequiredProperty("boardpack.home")));
  }

  @Bean
  HouseClock clock() {
    return HouseClock.standingAt(CUT);
  }

  @Bean
  PackStage reconcile() {
    return stage(Stage.RECONCILE, run -> new Trace(List.of("reconciled " + run)));
  }

  @Bean
  PackStage challenge(RunDocuments documents) {
    return stage(
        Stage.CHALLENGE,
        run -> documents.read(run, Stage.RECONCILE, Trace.class).and("challenged"));
  }

  @Bean
  PackStage compose(RunDocuments documents) {
    return stage(
        Stage.COMPOSE, run -> documents.read(run, Stage.CHALLENGE, Trace.class).and("composed"));
  }

  @Bean
  PackStage render(RunDocuments documents, RunFiles files) {
    return stage(
        Stage.RENDER,
        run -> {
          var trace = documents.read(run, Stage.COMPOSE, Trace.class).and("rendered");
          write(files.making(run).resolve("pack.json"), String.join("\n", trace.lines()));
          write(files.making(run).resolve("manifest.json"), "\"manifest of " + run + "\"");
          return trace;
        });
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  static PackStage stage(Stage stage, java.util.function.Function<Run, Object> work) {
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

  record Trace(List<String> lines) {
    Trace and(String line) {
      var more = new java.util.ArrayList<>(lines);
      more.add(line);
      return new Trace(more);
    }
  }
}
