package boardpack.delivery;

import boardpack.command.Home;
import boardpack.command.Setting;
import boardpack.delivery.directory.Recipients;
import boardpack.delivery.post.MailSettings;
import boardpack.delivery.post.MailSettingsReader;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What this installation's settings make of mail. */
@Configuration
class MailWiring {
  @Bean
  MailSettings mailSettings(Environment environment) {
    return new MailSettingsReader(setting -> value(environment, setting)).read();
  }

  private static Optional<String> value(Environment environment, Setting setting) {
    return Optional.ofNullable(environment.getProperty(setting.key()))
        .filter(text -> !text.isBlank())
        .or(setting::value);
  }

  @Bean
  Recipients recipients(Home home, MailSettings settings) {
    return new Recipients(home, settings.domains());
  }

  @Bean
  Stamps stamps(Home home) {
    return Stamps.of(home);
  }
}
