package boardpack.schedule;

import boardpack.basics.Json;
import boardpack.command.Home;
import boardpack.command.HouseClock;
import boardpack.pack.Pack;
import boardpack.pack.manifest.Manifest;
import boardpack.pack.manifest.SigningKey;
import boardpack.run.PackStage;
import boardpack.run.Run;
import boardpack.run.RunDocuments;
import boardpack.run.RunFiles;
import boardpack.run.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.core.env.Environment;

/** The whole house but for the laying out of documents, which write a few words instead. */
@EnableAutoConfiguration
@ComponentScan(
    basePackages = "boardpack",
    excludeFilters =
        @ComponentScan.Filter(
            type = FilterType.REGEX,
            pattern = "boardpack\\.House|boardpack\\.pack\\.RenderStage"))
class YearHouse {
  static ConfigurableApplicationContext in(Path home, HouseClock clock, List<String> settings) {
    return new SpringApplicationBuilder(YearHouse.class)
        .initializers(context -> context.getBeanFactory().registerSingleton("houseClock", clock))
        .properties("boardpack.home=" + home)
        .properties(settings.toArray(String[]::new))
        .run();
  }

  @Bean
  Home home(Environment settings) {
    return new Home(Path.of(settings.getRequiredProperty("boardpack.home")));
  }

  @Bean
  PackStage render(RunDocuments documents, RunFiles files, Home home) {
    return new PackStage() {
      @Override
      public Stage stage() {
        return Stage.RENDER;
      }

      @Override
      public Object perform(Run run) {
        return write(documents.read(run, Stage.COMPOSE, Pack.class), files.making(run), home);
      }
    };
  }

  private static Object write(Pack pack, Path folder, Home home) {
    var files = new LinkedHashMap<String, byte[]>();
    files.put(pack.stem() + ".pdf", bytes("the PDF of " + pack.stem()));
    files.put(pack.stem() + ".xlsx", bytes("the workbook of " + pack.stem()));
    files.put(pack.stem() + ".json", bytes(Json.pretty(pack)));
    var editions = new Manifest.Editions(List.of(pack.stem()), List.of());
    files.putAll(Manifest.sign(pack, editions, files, List.of(), SigningKey.of(home)));
    files.forEach(
        (name, content) -> {
          try {
            Files.write(folder.resolve(name), content);
          } catch (IOException fault) {
            throw new UncheckedIOException(fault);
          }
        });
    return files.keySet();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
