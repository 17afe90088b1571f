package boardpack.pack.manifest;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PDF, workbook and {@code pack.json} hold the same figures, figure by figure. */
final class FiguresControl {
  static final String EXCEL = "Excel = JSON";
  static final String PDF = "PDF = Excel = JSON";
  private static final List<String> PRINTED =
      List.of("/overview/", "/savings/total/", "/national/");

  private FiguresControl() {}

  /** Every figure with a reference: its list entry, its place in the model, and its cell agree. */
  static Control excel(Delivered delivered) {
    var cells = SheetFigures.byReference(delivered.workbook());
    var wrong = new ArrayList<String>();
    int compared = 0;
    for (var figure : delivered.model().path("figures")) {
      var ref = figure.path("ref").asString();
      var value = figure.path("value").asString();
      var inModel = delivered.model().at(figure.path("pointer").asString());
      compared++;
      if (!inModel.asString().equals(value)) {
        wrong.add("%s is %s in its list but %s in its place".formatted(ref, value, inModel));
      } else if (KnownFigures.isNumber(value) && !sameCell(cells.get(ref), value)) {
        wrong.add("%s is %s in JSON but %s in Excel".formatted(ref, value, cells.get(ref)));
      }
    }
    return result(EXCEL, compared, wrong);
  }

  private static boolean sameCell(@Nullable BigDecimal cell, String value) {
    return cell != null && cell.compareTo(SheetFigures.tenths(new BigDecimal(value))) == 0;
  }

  /** What must be printed is, and what is printed stands in the other files. */
  static Control pdf(Delivered delivered) {
    var wrong = new ArrayList<String>();
    int compared = 0;
    for (var figure : delivered.model().path("figures")) {
      var pointer = figure.path("pointer").asString();
      if (PRINTED.stream().anyMatch(pointer::startsWith)) {
        compared++;
        var words = MoneyWords.thousands(Money.of(figure.path("value").asString()));
        if (!delivered.text().contains(words.replace('−', '-'))) {
          wrong.add(figure.path("ref").asString() + ", " + words + ", is not in the PDF");
        }
      }
    }
    var printed = PrintedFigures.of(delivered);
    wrong.addAll(printed.wrong());
    return result(PDF, compared + printed.compared(), wrong);
  }

  private static Control result(String name, int compared, List<String> wrong) {
    return wrong.isEmpty()
        ? Control.passed(name, compared + " figures agree")
        : Control.failed(
            name,
            wrong.size()
                + " do not agree: "
                + String.join("; ", wrong.subList(0, Math.min(5, wrong.size()))));
  }
}
