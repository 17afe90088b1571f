package boardpack.returns;

import boardpack.reference.ReferenceFile;
import boardpack.reference.ReferenceFile.Row;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The templates of all six kinds, from {@code return_columns.csv} and {@code return_rows.csv}. A
 * Cover key marked for some kinds only ({@code PROV COMM}) stands on the Covers of those.
 */
public final class Templates {
  public static final int VERSION = 1;

  private static final Pattern SIZED = Pattern.compile("(\\w+)\\((\\d+)\\)");

  private final Map<ReturnKind, Template> byKind = new EnumMap<>(ReturnKind.class);

  private Templates(List<Row> columns, List<Row> lines) {
    for (var kind : ReturnKind.values()) {
      byKind.put(kind, template(kind, columns, lines));
    }
  }

  /** The templates that ship with the product. */
  public static Templates shipped() {
    return Shipped.TEMPLATES;
  }

  public Template of(ReturnKind kind) {
    return Objects.requireNonNull(byKind.get(kind));
  }

  private static Template template(ReturnKind kind, List<Row> columns, List<Row> lines) {
    var sheets = new ArrayList<TemplateSheet>();
    sheets.add(cover(kind, columns));
    for (var name : sheetNames(kind, columns)) {
      sheets.add(sheet(kind, name, columns, lines));
    }
    return new Template(kind, VERSION, sheets);
  }

  private static LinkedHashSet<String> sheetNames(ReturnKind kind, List<Row> columns) {
    var names = new LinkedHashSet<String>();
    for (var row : columns) {
      if (row.text("return").equals(kind.name())) {
        names.add(row.text("sheet"));
      }
    }
    return names;
  }

  private static TemplateSheet cover(ReturnKind kind, List<Row> columns) {
    var keys =
        columns.stream()
            .filter(row -> row.text("return").equals("ALL") && row.text("col_order").equals("key"))
            .filter(row -> isAskedOf(kind, row.text("required")))
            .map(row -> column(row, kind))
            .toList();
    return new TemplateSheet(Template.COVER, keys, List.of());
  }

  private static boolean isAskedOf(ReturnKind kind, String required) {
    return required.equals("yes")
        || required.equals("no")
        || List.of(required.split(" ")).contains(kind.name());
  }

  private static TemplateSheet sheet(
      ReturnKind kind, String name, List<Row> columns, List<Row> lines) {
    return new TemplateSheet(
        name,
        columns.stream()
            .filter(row -> isOf(row, kind, name))
            .map(row -> column(row, kind))
            .toList(),
        lines.stream().filter(row -> isOf(row, kind, name)).map(Templates::line).toList());
  }

  private static boolean isOf(Row row, ReturnKind kind, String sheet) {
    return row.text("return").equals(kind.name()) && row.text("sheet").equals(sheet);
  }

  private static TemplateColumn column(Row row, ReturnKind kind) {
    var declared = row.text("type");
    Matcher sized = SIZED.matcher(declared);
    int size = sized.matches() ? Integer.parseInt(sized.group(2)) : 0;
    var type =
        switch (sized.matches() ? sized.group(1) : declared) {
          case "text" -> TemplateColumn.Type.TEXT;
          case "enum" -> TemplateColumn.Type.ENUM;
          case "int" -> TemplateColumn.Type.INTEGER;
          case "decimal" -> TemplateColumn.Type.DECIMAL;
          case "date" -> TemplateColumn.Type.DATE;
          default -> throw row.wrong("type", "text, enum, int, decimal(n) or date");
        };
    boolean askedOfThisKind =
        !List.of("yes", "no").contains(row.text("required"))
            && List.of(row.text("required").split(" ")).contains(kind.name());
    return new TemplateColumn(
        row.text("heading"),
        type,
        type == TemplateColumn.Type.DECIMAL ? size : 0,
        type == TemplateColumn.Type.TEXT ? size : 0,
        row.text("unit"),
        askedOfThisKind ? "yes" : row.text("required"),
        row.text("allowed").isEmpty() ? List.of() : List.of(row.text("allowed").split("\\|")),
        row.text("note"));
  }

  private static TemplateLine line(Row row) {
    var sign =
        switch (row.text("sign")) {
          case "+" -> TemplateLine.Sign.POSITIVE;
          case "-" -> TemplateLine.Sign.NEGATIVE;
          case "+/-" -> TemplateLine.Sign.EITHER;
          default -> throw row.wrong("sign", "+, - or +/-");
        };
    return new TemplateLine(
        row.text("line_code"),
        row.text("line"),
        sign,
        row.text("formula"),
        row.text("favourable_when").toLowerCase(Locale.ROOT).startsWith("higher"),
        row.text("type").startsWith("score"));
  }

  private static final class Shipped {
    static final Templates TEMPLATES =
        new Templates(
            ReferenceFile.shipped("return_columns.csv").rows(),
            ReferenceFile.shipped("return_rows.csv").rows());
  }
}
