package boardpack.pack.manifest;

import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** PDF, workbook and {@code pack.json} hold the same figures, figure by figure. */
final class FiguresControl {
  static final String EXCEL = "Excel = JSON";
  static final String PDF = "PDF = Excel = JSON";
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,3}(?:,\\d{3})+\\.\\d(?!\\d)");
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");
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
      } else if (isNumber(value) && !sameCell(cells.get(ref), value)) {
        wrong.add("%s is %s in JSON but %s in Excel".formatted(ref, value, cells.get(ref)));
      }
    }
    return result(EXCEL, compared, wrong);
  }

  private static boolean sameCell(@Nullable BigDecimal cell, String value) {
    return cell != null && cell.compareTo(SheetFigures.tenths(new BigDecimal(value))) == 0;
  }

  /** The position and the savings stand in the PDF; what it prints beside them is counted. */
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
    var alone = printedAlone(delivered);
    var control = result(PDF, compared, wrong);
    return alone.isEmpty()
        ? control
        : new Control(
            PDF,
            control.ok(),
            control.detail() + "; sums that the PDF alone prints: " + String.join(", ", alone));
  }

  private static List<String> printedAlone(Delivered delivered) {
    var known = SheetFigures.all(delivered.workbook());
    collect(delivered.model(), known);
    return amounts(delivered.text()).stream()
        .filter(amount -> !known.contains(amount))
        .sorted()
        .map(BigDecimal::toPlainString)
        .toList();
  }

  private static Set<BigDecimal> amounts(String text) {
    var amounts = new HashSet<BigDecimal>();
    AMOUNT
        .matcher(text)
        .results()
        .forEach(found -> amounts.add(new BigDecimal(found.group().replace(",", ""))));
    return amounts;
  }

  private static void collect(JsonNode node, Set<BigDecimal> numbers) {
    if (node.isValueNode()) {
      collect(node.asString(), numbers);
    }
    node.values().forEach(child -> collect(child, numbers));
  }

  /** A number by itself, or the amounts in a sentence. */
  private static void collect(String text, Set<BigDecimal> numbers) {
    if (isNumber(text)) {
      numbers.add(SheetFigures.tenths(new BigDecimal(text)).abs());
    } else if (text.indexOf(',') >= 0) {
      numbers.addAll(amounts(text));
    }
  }

  private static boolean isNumber(String text) {
    return NUMBER.matcher(text).matches();
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
