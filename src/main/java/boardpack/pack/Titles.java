package boardpack.pack;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Each page's finding as its title: {@code Savings are £4.1m behind plan}.
 *
 * @param byPage page number of the pack's plan (1 to 13) to title
 */
public record Titles(Map<Integer, String> byPage) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public Titles {
    byPage = Map.copyOf(byPage);
  }

  /** By page number as text, in the order of text: the form of {@code pack.json}. */
  @JsonValue
  SortedMap<String, String> written() {
    var written = new TreeMap<String, String>();
    byPage.forEach((page, title) -> written.put(page.toString(), title));
    return written;
  }

  public String of(int page) {
    return byPage.getOrDefault(page, "");
  }
}
