package boardpack.delivery.letters;

import boardpack.basics.Period;
import boardpack.pack.Edition;
import boardpack.returns.ReturnKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says of a pack, by the names of {@code pack.json}. It asks for no more than that,
 * so that a pack made by an earlier or a later build can still be sent; a list that its build did
 * not know is empty.
 *
 * @param issue from 1
 */
public record PackFacts(
    Footprint footprint,
    Period period,
    int issue,
    Edition edition,
    Cut cut,
    Summary summary,
    List<Statement> statements) {
  public PackFacts {
    statements = orNone(statements);
  }

  /** Whom it is about. */
  public record Footprint(String name) {}

  /**
   * What was known when it was made.
   *
   * @param expected how many returns were due
   */
  public record Cut(Instant knownAt, int expected, List<In> returns, List<Missing> missing) {
    public Cut {
      returns = orNone(returns);
      missing = orNone(missing);
    }

    int received() {
      return expected - missing.size();
    }

    int late() {
      return (int) returns.stream().filter(In::isLate).count();
    }

    int partlyRefused() {
      return (int) returns.stream().filter(in -> !in.refusedSheets().isEmpty()).count();
    }
  }

  /** A return that is in. */
  public record In(@Nullable Boolean late, List<String> refusedSheets) {
    public In {
      refusedSheets = orNone(refusedSheets);
    }

    boolean isLate() {
      return Boolean.TRUE.equals(late);
    }
  }

  /** A return that is not in. */
  public record Missing(String name, ReturnKind kind, Optional<Period> lastKnownPeriod) {}

  /** Its second page. */
  public record Summary(List<Headline> headlines, List<String> changes, List<Decision> decisions) {
    public Summary {
      headlines = orNone(headlines);
      changes = orNone(changes);
      decisions = orNone(decisions);
    }
  }

  /** One of its five numbers, as printed. */
  public record Headline(String label, String value, String context) {}

  /** A suggested matter for decision. */
  public record Decision(String matter, String because) {}

  /**
   * A chief finance officer's.
   *
   * @param state {@code open}, {@code answered}, {@code withdrawn}
   */
  public record Statement(String state) {
    boolean isPrinted() {
      return !state.equals("withdrawn");
    }
  }

  private static <T> List<T> orNone(@Nullable List<T> items) {
    return items == null ? List.of() : List.copyOf(items);
  }
}
