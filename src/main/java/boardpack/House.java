package boardpack;

import boardpack.command.Home;
import boardpack.command.HouseClock;
import boardpack.command.Setting;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** The application behind the commands that need the database: every feature's components. */
@SpringBootApplication
class House {
  @Bean
  Home home(Environment settings) {
    return new Home(Path.of(settings.getProperty(Setting.HOME.key(), "")));
  }

  @Bean
  HouseClock clock(Environment settings) {
    return HouseClock.of(settings.getProperty(Setting.CLOCK.key(), ""));
  }
}
