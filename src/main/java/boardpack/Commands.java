package boardpack;

import boardpack.command.Failed;
import boardpack.command.FirstCompiler;
import boardpack.command.Home;
import boardpack.command.Resident;
import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
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
  private final IFactory made = madeBy(() -> house().getAutowireCapableBeanFactory());
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

  /**
   * Has the application make the commands that are its components.
   *
   * @param house asked for as soon as one is made
   */
  static IFactory madeBy(Supplier<AutowireCapableBeanFactory> house) {
    var plain = CommandLine.defaultFactory();
    return new IFactory() {
      @Override
      public <K> K create(Class<K> type) throws Exception {
        return isOfTheHouse(type) ? house.get().createBean(type) : plain.create(type);
      }
    };
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    return made.create(type);
  }

  /**
   * Starts what a command needs, before it is made: whoever makes commands would tell of a failure
   * with all that stands behind it.
   *
   * @throws RuntimeException if the application cannot be started
   */
  void startFor(Class<?> type) {
    if (!isOfTheHouse(type)) {
      return;
    }
    if (!Resident.class.isAssignableFrom(type)) {
      FirstCompiler.alone();
    }
    house();
  }

  /** Whether a service that is running does this command for whoever gives it. */
  static boolean isCarriedOutForOthers(Class<?> type) {
    return isOfTheHouse(type) && !Resident.class.isAssignableFrom(type);
  }

  private static boolean isOfTheHouse(Class<?> type) {
    return type.isAnnotationPresent(Component.class);
  }

  private ConfigurableApplicationContext house() {
    if (house == null) {
      requireData(Home.current());
      house =
          new SpringApplicationBuilder(House.class)
              .registerShutdownHook(false)
              .properties("boardpack.home=" + Home.current().directory())
              .run();
    }
    return house;
  }

  /** The log lies there too, and would be the first to fail. */
  private static void requireData(Home home) {
    try {
      Files.createDirectories(home.data());
    } catch (IOException refused) {
      throw new Failed("The folder %s cannot be made".formatted(home.data()), refused);
    }
    if (!Files.isWritable(home.data())) {
      throw new Failed("Nothing can be written into " + home.data());
    }
  }

  @Override
  public void close() {
    if (house != null) {
      house.close();
    }
  }
}
