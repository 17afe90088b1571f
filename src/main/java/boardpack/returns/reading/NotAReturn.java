package boardpack.returns.reading;

import boardpack.returns.Template;
import boardpack.returns.rules.Findings;
import boardpack.returns.rules.ShapeMessage;
import boardpack.returns.rules.Spot;
import boardpack.workbook.Sheet;
import boardpack.workbook.Workbook;
import java.util.List;
import java.util.stream.Collectors;

/** Says why a workbook without a Cover is no return, and what in it comes nearest to one. */
final class NotAReturn {
  private static final int MOST_NAMED = 8;

  private NotAReturn() {}

  static void say(Workbook workbook, Findings findings) {
    var names = workbook.sheets().stream().map(Sheet::name).toList();
    var near =
        names.stream()
            .filter(name -> Lookalikes.nearest(name, List.of(Template.COVER)).isPresent())
            .findFirst();
    if (near.isEmpty()) {
      findings.add(ShapeMessage.NOT_A_RETURN, Spot.ofFile(), inWords(names));
    } else if (Lookalikes.foreignLetters(near.get()).isEmpty()) {
      findings.add(ShapeMessage.COVER_MISNAMED, Spot.ofFile().found(near.get()), near.get());
    } else {
      findings.add(
          ShapeMessage.COVER_IN_OTHER_LETTERS,
          Spot.ofFile().found(near.get()),
          near.get(),
          Lookalikes.foreignLetters(near.get()));
    }
  }

  private static String inWords(List<String> names) {
    if (names.isEmpty()) {
      return "no sheets";
    }
    var first =
        names.stream()
            .limit(MOST_NAMED)
            .map(name -> "\"" + name + "\"")
            .collect(Collectors.joining(", "));
    var rest = names.size() > MOST_NAMED ? " and %d more".formatted(names.size() - MOST_NAMED) : "";
    return (names.size() == 1 ? "one sheet: " : names.size() + " sheets: ") + first + rest;
  }
}
