package boardpack.run;

import java.util.function.Supplier;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Small units of work on the database: all of it is kept, or none. */
@Component
public final class Transactions {
  private static final int TRIES = 5;

  private final TransactionTemplate template;

  Transactions(PlatformTransactionManager manager) {
    this.template = new TransactionTemplate(manager);
  }

  /** Does it in one transaction; when two wanted the same row at once, does it again. */
  public <T> T in(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return java.util.Objects.requireNonNull(template.execute(status -> work.get()));
      } catch (ConcurrencyFailureException lostTheRace) {
        if (attempt == TRIES) {
          throw lostTheRace;
        }
      }
    }
  }

  /** As {@link #in}, for work that gives nothing back. */
  public void doing(Runnable work) {
    in(
        () -> {
          work.run();
          return Boolean.TRUE;
        });
  }
}
