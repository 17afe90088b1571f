package boardpack.returns;

import boardpack.basics.CellPlace;
import boardpack.returns.ReturnSheet.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells that values were made of, as they are kept: {@code F14|I&E}. */
final class KeptPlaces {
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
    int end = kept.indexOf('|');
    return CellPlace.of(kept.substring(end + 1), kept.substring(0, end));
  }
}
