package boardpack.pack;

import java.util.Map;

/**
 * Each page's finding as its title: {@code Savings are £4.1m behind plan}.
 *
 * @param byPage page number of the pack's plan (1 to 13) to title
 */
public record Titles(Map<Integer, String> byPage) {
  public Titles {
    byPage = Map.copyOf(byPage);
  }

  public String of(int page) {
    return byPage.getOrDefault(page, "");
  }
}
