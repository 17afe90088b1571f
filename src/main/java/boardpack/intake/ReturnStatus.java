package boardpack.intake;

import boardpack.returns.ReturnKey;
import java.util.List;

/**
 * Where one return of a month stands.
 *
 * @param name of its sender
 * @param daysLate calendar days after it was due, so far or when it came; 0 when it is in time
 * @param words what is known of it
 * @param next what to do; empty when there is nothing
 * @param links to files that help with it
 */
record ReturnStatus(
    ReturnKey key,
    String name,
    Standing standing,
    long daysLate,
    String words,
    String next,
    List<Link> links) {
  ReturnStatus {
    links = List.copyOf(links);
  }

  /**
   * A file beside the page.
   *
   * @param place from the drop folder on
   */
  record Link(String words, String place) {}

  boolean isOpen() {
    return !next.isEmpty();
  }
}
