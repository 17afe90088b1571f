package boardpack.delivery.letters;

import java.util.List;

/** What a mail says, laid out twice: as plain text and as HTML. */
public record Letter(String subject, List<Part> parts) {
  public Letter {
    parts = List.copyOf(parts);
  }

  /** The letter with something said before all else. */
  public Letter after(Part first) {
    var more = new java.util.ArrayList<Part>();
    more.add(first);
    more.addAll(parts);
    return new Letter(subject, more);
  }
}
