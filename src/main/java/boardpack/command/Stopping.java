package boardpack.command;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * That this program was asked to stop (Ctrl-C, SIGTERM). What takes long asks now and then, comes
 * to an end that can be gone on from, and leaves the rest for the next time.
 */
public final class Stopping {
  private static final AtomicBoolean ASKED = new AtomicBoolean();
  private static final CountDownLatch ENDED = new CountDownLatch(1);
  private static final List<Runnable> TOLD = new CopyOnWriteArrayList<>();

  private static volatile int exitCode = ExitCode.FAILED;

  private Stopping() {}

  public static boolean isAsked() {
    return ASKED.get();
  }

  /** Has something told when the program is asked to stop. */
  public static void tell(Runnable listener) {
    TOLD.add(listener);
  }

  public static void tellNoMore(Runnable listener) {
    TOLD.remove(listener);
  }

  /**
   * Lets a signal end the command in good order: the command is told, and its exit code becomes the
   * program's.
   *
   * @param patience after which the program ends however far it is
   */
  public static void onSignal(Duration patience) {
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(patience), "stopping"));
  }

  /** The command has ended, by itself or because it was told. */
  public static void ended(int code) {
    exitCode = code;
    ENDED.countDown();
  }

  private static void stop(Duration patience) {
    if (ENDED.getCount() == 0) {
      return;
    }
    ASKED.set(true);
    TOLD.forEach(Runnable::run);
    try {
      if (!ENDED.await(patience.toSeconds(), TimeUnit.SECONDS)) {
        System.err.println("Stopped without waiting longer; the next start goes on from here");
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    System.out.flush();
    Runtime.getRuntime().halt(exitCode);
  }
}
