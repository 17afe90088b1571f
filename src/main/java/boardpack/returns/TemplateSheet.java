package boardpack.returns;

import java.util.List;
import java.util.Optional;

/**
 * One sheet of a template: headings in row 1, the table from A1.
 *
 * @param columns in the order of the template; on the Cover, its literal keys
 * @param lines the fixed lines, where the sheet has a line_code column; else empty
 */
public record TemplateSheet(String name, List<TemplateColumn> columns, List<TemplateLine> lines) {
  public TemplateSheet {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  public Optional<TemplateColumn> column(String heading) {
    for (var column : columns) {
      if (column.heading().equals(heading)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  /** In which column a heading stands, the first being 1. */
  int place(String heading) {
    for (int column = 1; column <= columns.size(); column++) {
      if (columns.get(column - 1).heading().equals(heading)) {
        return column;
      }
    }
    throw new IllegalArgumentException(name + " has no column " + heading);
  }

  public Optional<TemplateLine> line(String code) {
    for (var line : lines) {
      if (line.code().equals(code)) {
        return Optional.of(line);
      }
    }
    return Optional.empty();
  }

  public boolean isCover() {
    return name.equals(Template.COVER);
  }
}
