package boardpack.returns;

import boardpack.basics.CellPlace;
import boardpack.basics.Figure;
import boardpack.basics.Money;
import boardpack.basics.Quantity;
import boardpack.basics.Source;
import boardpack.workbook.CellValue;
import boardpack.workbook.CellValue.Day;
import boardpack.workbook.CellValue.Numeric;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One row of a return that was taken in, read by heading. What is required was checked on the way
 * in, so that asking for a required value that is not there is a bug and throws.
 */
public record ReturnRow(Return of, ReturnSheet sheet, ReturnSheet.Line line) {

  /** The text under a heading; empty where the cell is blank. */
  public String text(String heading) {
    var value = line.value(heading);
    return value == null ? "" : value.shown().strip();
  }

  /** Whether the cell says Y. */
  public boolean yes(String heading) {
    return text(heading).equalsIgnoreCase("Y");
  }

  /**
   * @throws IllegalStateException if the cell is blank: the column is not required
   */
  public Figure money(String heading) {
    return moneyIfGiven(heading).orElseThrow(() -> missing(heading));
  }

  public Optional<Figure> moneyIfGiven(String heading) {
    return number(heading).map(value -> new Figure(Money.rounded(value), source(heading)));
  }

  /**
   * @throws IllegalStateException if the cell is blank: the column is not required
   */
  public Quantity quantity(String heading) {
    return quantityIfGiven(heading).orElseThrow(() -> missing(heading));
  }

  public Optional<Quantity> quantityIfGiven(String heading) {
    return number(heading).map(value -> new Quantity(value, source(heading)));
  }

  public int whole(String heading) {
    return quantity(heading).value().intValueExact();
  }

  public Optional<LocalDate> date(String heading) {
    return line.value(heading) instanceof Day day ? Optional.of(day.value()) : Optional.empty();
  }

  /** All the cells that a figure of this row was made of: one, unless a layout added several up. */
  public List<Source> sources(String heading) {
    var places = line.places().getOrDefault(heading, List.of());
    return places.isEmpty() ? List.of(source(heading)) : places.stream().map(this::source).toList();
  }

  /** The cell that a figure of this row stands in, or begins with. */
  public Source source(String heading) {
    var places = line.places().getOrDefault(heading, List.of());
    if (!places.isEmpty()) {
      return source(places.get(0));
    }
    var column = sheet.columns().get(heading);
    if (column == null) {
      throw missing(heading);
    }
    return source(new CellPlace(sheet.tab(), line.number(), column));
  }

  private Source source(CellPlace place) {
    return new Source(of.file(), of.sha256(), place.sheet(), place.cell());
  }

  private Optional<BigDecimal> number(String heading) {
    return line.value(heading) instanceof Numeric number
        ? Optional.of(number.value())
        : Optional.empty();
  }

  private IllegalStateException missing(String heading) {
    return new IllegalStateException(
        "%s row %d has no %s".formatted(sheet.name(), line.number(), heading));
  }

  /** Whether the cell holds anything at all. */
  public boolean has(String heading) {
    CellValue value = line.value(heading);
    return value != null;
  }
}
