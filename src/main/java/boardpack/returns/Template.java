package boardpack.returns;

import java.util.List;
import java.util.Optional;

/**
 * The shape of one kind of workbook. Writer and reader both work from it, so they cannot drift.
 *
 * @param version as stated on the Cover
 */
public record Template(ReturnKind kind, int version, List<TemplateSheet> sheets) {
  public static final String COVER = "Cover";

  /** The sheet of a template that shows its own checks; nothing is read from it. */
  public static final String CHECKS = "Checks";

  public Template {
    sheets = List.copyOf(sheets);
  }

  /** A sheet by its exact name, Cover included. */
  public Optional<TemplateSheet> sheet(String name) {
    return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
  }
}
