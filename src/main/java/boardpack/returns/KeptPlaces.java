package boardpack.returns;

import boardpack.basics.CellPlace;
import boardpack.returns.ReturnSheet.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The cells that values were made of, as they are kept: {@code F14|I&E}. */
final class KeptPlaces {
  private static final Pattern FORM = Pattern.compile("([A-Z]+)(\\d+)\\|(.*)", Pattern.DOTALL);
  private static final int LETTERS = 26;

  private KeptPlaces() {}

  static List<List<String>> of(Line line, List<String> headings) {
    return headings.stream()
        .map(
            heading ->
                line.places().getOrDefault(heading, List.of()).stream()
                    .map(place -> place.cell() + "|" + place.sheet())
                    .toList())
        .toList();
  }

  static Map<String, List<CellPlace>> read(List<List<String>> kept, List<String> headings) {
    var places = new HashMap<String, List<CellPlace>>();
    for (int i = 0; i < headings.size(); i++) {
      if (!kept.get(i).isEmpty()) {
        places.put(headings.get(i), kept.get(i).stream().map(KeptPlaces::place).toList());
      }
    }
    return places;
  }

  private static CellPlace place(String kept) {
    var form = FORM.matcher(kept);
    if (!form.matches()) {
      throw new IllegalArgumentException("No place of a cell: " + kept);
    }
    int column = 0;
    for (char letter : form.group(1).toCharArray()) {
      column = column * LETTERS + letter - 'A' + 1;
    }
    return new CellPlace(form.group(3), Integer.parseInt(form.group(2)), column);
  }
}
