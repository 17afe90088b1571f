package boardpack.returns;

import java.util.List;

/**
 * One column of a template sheet, or one key of its Cover.
 *
 * @param heading the literal heading
 * @param decimals declared scale of a DECIMAL column, else 0
 * @param maxLength most characters of a TEXT column, or 0 for no limit of its own
 * @param unit as declared: {@code £000}, {@code %}, {@code WTE}, {@code count}, or empty
 * @param required {@code yes}, {@code no}, or the condition in words
 * @param allowed the allowed values of an ENUM; a range {@code 0..5} stands as one entry
 * @param note what the template's definition says about the column
 */
public record TemplateColumn(
    String heading,
    Type type,
    int decimals,
    int maxLength,
    String unit,
    String required,
    List<String> allowed,
    String note) {

  /** What a column holds. */
  public enum Type {
    TEXT,
    ENUM,
    INTEGER,
    DECIMAL,
    DATE
  }

  public TemplateColumn {
    allowed = List.copyOf(allowed);
  }

  public boolean isMoney() {
    return type == Type.DECIMAL && unit.equals("£000");
  }

  public boolean isPercent() {
    return type != Type.TEXT && unit.equals("%");
  }

  public boolean isAlwaysRequired() {
    return required.equals("yes");
  }
}
