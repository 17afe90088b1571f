package boardpack.returns;

import boardpack.basics.Money;
import boardpack.workbook.CellValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row of a return that is about to be written, by heading; what is not filled in is blank. */
public final class DraftRow {
  private final TemplateSheet sheet;
  private final Map<String, CellValue> values = new HashMap<>();

  DraftRow(TemplateSheet sheet) {
    this.sheet = sheet;
  }

  /**
   * @throws IllegalArgumentException if the sheet has no such heading
   */
  public DraftRow put(String heading, CellValue value) {
    if (sheet.column(heading).isEmpty()) {
      throw new IllegalArgumentException(sheet.name() + " has no column " + heading);
    }
    values.put(heading, value);
    return this;
  }

  /** As a row of a sheet would be read. */
  ReturnSheet.Line asLine() {
    return new ReturnSheet.Line(1, values);
  }

  void putAll(DraftRow other) {
    values.putAll(other.values);
  }

  /** An empty text leaves the cell blank. */
  public DraftRow text(String heading, String text) {
    return text.isEmpty() ? blank(heading) : put(heading, new CellValue.Text(text));
  }

  public DraftRow yes(String heading, boolean yes) {
    return text(heading, yes ? "Y" : "N");
  }

  public DraftRow money(String heading, Money money) {
    return put(heading, new CellValue.Numeric(money.value()));
  }

  public DraftRow number(String heading, BigDecimal number) {
    return put(heading, new CellValue.Numeric(number));
  }

  public DraftRow number(String heading, long number) {
    return number(heading, BigDecimal.valueOf(number));
  }

  public DraftRow date(String heading, LocalDate day) {
    return put(heading, new CellValue.Day(day));
  }

  public DraftRow blank(String heading) {
    values.remove(heading);
    return this;
  }

  public @Nullable CellValue value(String heading) {
    return values.get(heading);
  }

  /** The text under a heading; empty where there is none. */
  public String text(String heading) {
    var value = values.get(heading);
    return value == null ? "" : value.shown();
  }

  public Optional<BigDecimal> number(String heading) {
    return values.get(heading) instanceof CellValue.Numeric numeric
        ? Optional.of(numeric.value())
        : Optional.empty();
  }
}
