package boardpack.delivery.letters;

import java.util.List;

/** One part of a letter. */
public sealed interface Part {
  record Heading(String text) implements Part {}

  record Paragraph(String text) implements Part {}

  record Items(List<String> texts) implements Part {
    public Items {
      texts = List.copyOf(texts);
    }
  }

  record Link(String words, String url) implements Part {}

  /** Asks the reader to say that the pack was opened. */
  record Confirm() implements Part {}
}
