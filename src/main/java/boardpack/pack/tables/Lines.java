package boardpack.pack.tables;

import boardpack.basics.Money;
import boardpack.pack.PositionLine;
import boardpack.reference.Organisation;
import boardpack.returns.ReturnKind;
import boardpack.returns.TemplateLine;
import boardpack.returns.Templates;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The position's lines by body and code, and how the sums among them are made. */
final class Lines {
  private static final List<String> PLANS = List.of("CTX", "CT", "ASC-NET");
  private static final List<String> ACTUALS = List.of("CTEXSTF", "POS", "ASC-NET");

  private final List<PositionLine> lines;
  private final Map<String, Integer> places = new HashMap<>();

  Lines(List<PositionLine> lines) {
    this.lines = lines;
    for (int at = 0; at < lines.size(); at++) {
      places.put(key(lines.get(at).organisation(), lines.get(at).line()), at);
    }
  }

  /** One of a line's four amounts, as sent. */
  record Amount(String name, Function<PositionLine, Money> of) {}

  /** The template's words on which way a line is good. */
  static String favourable(PositionLine line) {
    return template(line).map(TemplateLine::favourableWhenHigher).orElse(true) ? "higher" : "lower";
  }

  /** The sum of lines that a line is, where the sum holds exactly; empty for a typed line. */
  String sumFormula(PositionLine line, Amount amount) {
    var formula = template(line).map(TemplateLine::formula).orElse("");
    var parts = formula.split(" ", -1);
    var written = new StringBuilder();
    var sum = Money.ZERO;
    for (int at = 0; at < parts.length; at += 2) {
      var place = places.get(key(line.organisation(), parts[at]));
      if (place == null) {
        return "";
      }
      boolean less = at > 0 && parts[at - 1].equals("-");
      var part = amount.of().apply(lines.get(place));
      sum = less ? sum.minus(part) : sum.plus(part);
      written.append(at == 0 ? "" : less ? "-" : "+");
      written.append("[/position/").append(place).append('/').append(amount.name()).append(']');
    }
    return sum.equals(amount.of().apply(line)) ? written.toString() : "";
  }

  /** The line that a body's plan on the overview is; empty when no line holds that amount. */
  String planFormula(String organisation, Amount amount, Money value) {
    return formula(PLANS, organisation, amount, value);
  }

  String actualFormula(String organisation, Amount amount, Money value) {
    return formula(ACTUALS, organisation, amount, value);
  }

  private String formula(List<String> codes, String organisation, Amount amount, Money value) {
    return codes.stream()
        .map(code -> places.get(key(organisation, code)))
        .filter(Objects::nonNull)
        .map(place -> pointer(place, amount, value))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse("");
  }

  private Optional<String> pointer(int place, Amount amount, Money value) {
    var line = lines.get(place);
    var shared = Shared.of(line, amount.name());
    var name = shared.isPresent() ? Shared.key(amount.name()) : amount.name();
    return shared.orElse(amount.of().apply(line)).equals(value)
        ? Optional.of("[/position/" + place + "/" + name + "]")
        : Optional.empty();
  }

  private static Optional<TemplateLine> template(PositionLine line) {
    var kind =
        line.kind() == Organisation.Kind.TRUST
            ? ReturnKind.PROV
            : line.kind() == Organisation.Kind.CCG ? ReturnKind.COMM : ReturnKind.LA;
    return Templates.shipped()
        .of(kind)
        .sheet(kind == ReturnKind.PROV ? "I&E" : "Summary")
        .flatMap(sheet -> sheet.line(line.line()));
  }

  private static String key(String organisation, String code) {
    return organisation + " " + code;
  }
}
