package boardpack;

import boardpack.command.FirstCompiler;
import boardpack.command.Home;
import boardpack.command.Resident;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Makes the objects of the command line, anew for each line. A command that is a Spring component
 * is made by the application, which is started for it; any other is made plainly and is there at
 * once.
 */
final class Commands implements IFactory, AutoCloseable {
  private final IFactory plain = CommandLine.defaultFactory();
  private @Nullable ConfigurableApplicationContext house;

  /** Gives objects that can hold options and nothing else: enough to read a command line. */
  static IFactory unborn() {
    var empty = new SpringObjenesis();
    return new IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        return type.isAnnotationPresent(Component.class)
            ? empty.newInstance(type, false)
            : CommandLine.defaultFactory().create(type);
      }
    };
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (!type.isAnnotationPresent(Component.class)) {
      return plain.create(type);
    }
    if (!Resident.class.isAssignableFrom(type)) {
      FirstCompiler.alone();
    }
    return house().getAutowireCapableBeanFactory().createBean(type);
  }

  private ConfigurableApplicationContext house() {
    if (house == null) {
      house =
          new SpringApplicationBuilder(House.class)
              .registerShutdownHook(false)
              .properties("boardpack.home=" + Home.current().directory())
              .run();
    }
    return house;
  }

  @Override
  public void close() {
    if (house != null) {
      house.close();
    }
  }
}
