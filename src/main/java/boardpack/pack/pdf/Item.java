package boardpack.pack.pdf;

import java.util.List;

/** One sentence of a list. */
public record Item(String words) {

  static List<Item> all(List<String> sentences) {
    return sentences.stream().map(Item::new).toList();
  }
}
