package boardpack.run;

import java.util.List;

/**
 * Work that comes as a list of items, such as files. It runs as a chunk-oriented step of Spring
 * Batch through {@link PieceworkRuns}: items are examined on all cores, kept a chunk at a time on
 * one thread in one transaction, and settled once that is committed. The order of the items is kept
 * throughout; an item may be examined before those of its own chunk and of the chunk before it are
 * kept, never before any earlier one.
 *
 * <p>After a kill, {@link #waiting} must give again each item that is not settled, and keeping it
 * again must do no harm.
 *
 * @param <I> an item
 * @param <O> what examining it gave
 * @param <R> what is told of it in the end
 */
public interface Piecework<I, O, R> {
  /** Names the job: {@code intake}. */
  String name();

  /** What there is to do now. */
  List<I> waiting();

  /** Looks at one item, beside others on other threads; changes nothing and never throws. */
  O examine(I item);

  /** Keeps what was found, in the database only, all in one transaction. */
  void keep(List<O> examined);

  /** What follows once it is kept: files to move, receipts to write. */
  List<R> settle(List<O> examined);
}
