package boardpack.pack;

import boardpack.basics.Source;
import java.util.List;

/**
 * Where a printed figure came from.
 *
 * @param ref as printed beside it, {@code 4.03c}
 * @param pointer where it stands in {@code pack.json}, as a JSON pointer
 * @param value as {@code pack.json} holds it
 * @param unit {@code £000}, {@code %}, ...
 * @param rule how it was made from its sources, in words
 * @param rounding how it was rounded, in words
 */
public record FigureReference(
    String ref,
    String pointer,
    String value,
    String unit,
    String rule,
    String rounding,
    List<Source> sources) {
  public FigureReference {
    sources = List.copyOf(sources);
  }
}
