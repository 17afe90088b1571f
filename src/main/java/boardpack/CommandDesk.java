package boardpack;

import boardpack.Wire.Kind;
import boardpack.command.Home;
import boardpack.schedule.WhileServing;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Carries out, in the service, the commands that are given meanwhile: its database has one user at
 * a time, and nobody should have to stop the service to hold a pack or raise a flag.
 */
@Component
@Profile("!cluster")
final class CommandDesk implements WhileServing {
  private static final Logger LOG = LoggerFactory.getLogger(CommandDesk.class);
  private static final int BESIDE_EACH_OTHER = 4;

  private final AutowireCapableBeanFactory house;
  private final Home home;
  private final ExecutorService threads = Executors.newFixedThreadPool(1 + BESIDE_EACH_OTHER);
  private @Nullable ServerSocketChannel desk;

  CommandDesk(AutowireCapableBeanFactory house, Home home) {
    this.house = house;
    this.home = home;
  }

  /** A socket that a kill left behind is nobody's: this program alone uses the home. */
  @Override
  public void begin() {
    var address = Wire.address(home);
    try {
      Files.deleteIfExists(address.getPath());
      var opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      opened.bind(address);
      desk = opened;
      VoicePrintStream.install();
      threads.execute(() -> receive(opened));
    } catch (IOException refused) {
      LOG.warn("Commands have to wait until the service is stopped: {}", refused.getMessage());
    }
  }

  /** What was begun is finished. */
  @Override
  public void end() {
    close();
    threads.shutdown();
    try {
      if (!threads.awaitTermination(1, TimeUnit.MINUTES)) {
        LOG.warn("Stopped without waiting longer for a command");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private void receive(ServerSocketChannel opened) {
    while (true) {
      try {
        var wire = new Wire(opened.accept());
        threads.execute(() -> serve(wire));
      } catch (ClosedChannelException ended) {
        return;
      } catch (IOException fault) {
        LOG.warn("No more commands are received: {}", fault.getMessage());
        close();
        return;
      }
    }
  }

  /** Without it, commands say at once that the home is in use; they wait for nobody. */
  private void close() {
    try {
      if (desk != null) {
        desk.close();
        Files.deleteIfExists(Wire.address(home).getPath());
      }
    } catch (IOException fault) {
      LOG.warn("The desk for commands: {}", fault.getMessage());
    }
  }

  private void serve(Wire wire) {
    try (wire) {
      var words = wire.asked().toArray(String[]::new);
      int[] code = new int[1];
      VoicePrintStream.to(
          text -> wire.say(Kind.OUT, text),
          text -> wire.say(Kind.ERR, text),
          () -> code[0] = carryOut(words));
      wire.end(code[0]);
    } catch (IOException hungUp) {
      LOG.info("Nobody waited for a command's end: {}", hungUp.getMessage());
    }
  }

  private int carryOut(String[] words) {
    try {
      var asked = Boardpack.commandOf(words);
      return asked.isPresent() && !Commands.isCarriedOutForOthers(asked.get())
          ? Complaint.notWhileServing(asked.get()).print()
          : Boardpack.line(Commands.madeBy(() -> house)).execute(words);
    } catch (RuntimeException failure) {
      return Complaint.of(failure).print();
    }
  }
}
