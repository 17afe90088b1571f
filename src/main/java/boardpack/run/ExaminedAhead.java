package boardpack.run;

import boardpack.command.Stopping;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * Gives a step what was found in its items, in their order, while the next are examined on other
 * threads: keeping some and examining others go on at once. When the program is asked to stop, no
 * further item is begun; those that were begun are given still.
 */
final class ExaminedAhead<I, O> implements ItemReader<O> {
  private final Iterator<I> items;
  private final Function<I, O> examine;
  private final Executor threads;
  private final int ahead;
  private final Queue<CompletableFuture<O>> begun = new ArrayDeque<>();

  /**
   * @param ahead how many items are examined before they are asked for, at most
   */
  ExaminedAhead(List<I> items, Function<I, O> examine, Executor threads, int ahead) {
    this.items = items.iterator();
    this.examine = examine;
    this.threads = threads;
    this.ahead = ahead;
  }

  @Override
  public @Nullable O read() {
    while (begun.size() <= ahead && items.hasNext() && !Stopping.isAsked()) {
      var item = items.next();
      begun.add(CompletableFuture.supplyAsync(() -> examine.apply(item), threads));
    }
    var next = begun.poll();
    return next == null ? null : found(next);
  }

  private static <O> O found(CompletableFuture<O> examined) {
    try {
      return examined.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      throw failed;
    }
  }
}
