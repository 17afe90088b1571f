package boardpack.workbook;

import boardpack.basics.CellPlace;
import boardpack.basics.Finding;
import boardpack.basics.Json;
import boardpack.basics.Shown;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** What {@code cells} prints; written as it goes, for workbooks can be large. */
final class CellsAnswer {
  private CellsAnswer() {}

  static void writeJson(PrintStream out, List<Sheet> sheets, List<Finding> findings) {
    try (var json = Json.mapper().createGenerator((OutputStream) out)) {
      json.writeStartObject();
      json.writeArrayPropertyStart("sheets");
      sheets.forEach(sheet -> write(json, sheet));
      json.writeEndArray();
      json.writeArrayPropertyStart("findings");
      findings.forEach(finding -> write(json, finding));
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println();
  }

  private static void write(JsonGenerator json, Sheet sheet) {
    json.writeStartObject();
    json.writeStringProperty("name", sheet.name());
    json.writeBooleanProperty("hidden", sheet.hidden());
    json.writeArrayPropertyStart("cells");
    sheet.cells().forEach(cell -> write(json, cell));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Cell cell) {
    json.writeStartObject();
    json.writeStringProperty("cell", address(cell));
    json.writeStringProperty("type", type(cell.value()));
    json.writeName("value");
    if (cell.value() instanceof CellValue.Numeric number) {
      json.writeNumber(number.value());
    } else if (cell.value() instanceof CellValue.Truth truth) {
      json.writeBoolean(truth.value());
    } else {
      json.writeString(cell.value().shown());
    }
    json.writeEndObject();
  }

  /** All keys, those that are not known as null. */
  private static void write(JsonGenerator json, Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("code", finding.code());
    json.writeStringProperty("severity", finding.severity().word());
    json.writeStringProperty("sheet", finding.sheet());
    json.writeStringProperty("cell", finding.cell());
    json.writeStringProperty("row", finding.row());
    json.writeStringProperty("found", finding.found());
    json.writeStringProperty("expected", finding.expected());
    json.writeStringProperty("message", finding.message());
    json.writeStringProperty("remedy", finding.remedy());
    json.writeEndObject();
  }

  static void writeText(PrintStream out, List<Sheet> sheets, List<Finding> findings) {
    for (var sheet : sheets) {
      out.println(Shown.of(sheet.name()) + (sheet.hidden() ? " (hidden)" : ""));
      for (var cell : sheet.cells()) {
        out.printf(
            "  %-8s %-8s %s%n", address(cell), type(cell.value()), Shown.of(cell.value().shown()));
      }
    }
    for (var finding : findings) {
      out.println(Shown.of(finding.where()));
      out.printf("  %s %s [%s]%n", finding.message(), finding.remedy(), finding.code());
    }
  }

  private static String address(Cell cell) {
    return CellPlace.columnName(cell.column()) + cell.row();
  }

  private static String type(CellValue value) {
    if (value instanceof CellValue.Numeric) {
      return "number";
    }
    if (value instanceof CellValue.Text) {
      return "text";
    }
    if (value instanceof CellValue.Day) {
      return "date";
    }
    return value instanceof CellValue.Truth ? "boolean" : "error";
  }
}
