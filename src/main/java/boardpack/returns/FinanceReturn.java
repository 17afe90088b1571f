package boardpack.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A finance return of any body: a trust's, a commissioner's or a council's. What only one of them
 * sends (cash, workforce, pooled budget) is read from its sheets by name.
 */
public record FinanceReturn(Return received, List<FinanceLine> lines, List<Scheme> schemes) {

  /**
   * @throws IllegalArgumentException if it is no PROV, COMM or LA
   */
  public static FinanceReturn of(Return received) {
    var kind = received.key().kind();
    var lineSheet = lineSheet(kind);
    return new FinanceReturn(
        received, lines(received, lineSheet), schemes(received, schemeSheet(kind)));
  }

  /** Whether a kind of return is a finance return. */
  public static boolean isFinance(ReturnKind kind) {
    return kind == ReturnKind.PROV || kind == ReturnKind.COMM || kind == ReturnKind.LA;
  }

  /** The sheet that holds the lines: I&E or Summary. */
  public static String lineSheet(ReturnKind kind) {
    return switch (kind) {
      case PROV -> "I&E";
      case COMM, LA -> "Summary";
      default -> throw new IllegalArgumentException(kind + " is no finance return");
    };
  }

  /** The sheet that holds the schemes: Savings or QIPP. */
  public static String schemeSheet(ReturnKind kind) {
    return kind == ReturnKind.COMM ? "QIPP" : "Savings";
  }

  public ReturnKind kind() {
    return received.key().kind();
  }

  public String organisation() {
    return received.key().organisation();
  }

  public Optional<FinanceLine> line(String code) {
    return lines.stream().filter(line -> line.code().equals(code)).findFirst();
  }

  /** The rows of a sheet that has no typed view of its own. */
  public List<ReturnRow> rows(String sheet) {
    return received.rows(sheet).toList();
  }

  private static List<FinanceLine> lines(Return received, String sheetName) {
    var template = Templates.shipped().of(received.key().kind()).sheet(sheetName).orElseThrow();
    var lines = new ArrayList<FinanceLine>();
    received
        .rows(sheetName)
        .forEach(
            row ->
                template
                    .line(row.text("line_code"))
                    .ifPresent(line -> lines.add(FinanceLine.of(line, row))));
    return List.copyOf(lines);
  }

  private static List<Scheme> schemes(Return received, String sheetName) {
    return received.rows(sheetName).map(Scheme::of).toList();
  }
}
