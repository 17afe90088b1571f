package boardpack.returns.layout;

import boardpack.returns.ReturnKind;
import boardpack.returns.TemplateColumn;
import boardpack.returns.Templates;
import java.util.List;

/** The sheets that a layout can fill, with their headings. */
final class GivenSheets {
  /** What was published of councils' accounts: no template has it, for nobody returns it. */
  static final String COUNCILS = "Council outturn";

  static final String INDICATORS = "Indicators";
  private static final List<String> OF_COUNCILS =
      List.of("organisation", "month", "measure", "value");

  private GivenSheets() {}

  /** Empty where there is no such sheet. */
  static List<String> headings(ReturnKind into, String sheet) {
    if (into == ReturnKind.HIST && sheet.equals(COUNCILS)) {
      return OF_COUNCILS;
    }
    return Templates.shipped().of(into).sheet(sheet).stream()
        .filter(template -> !template.isCover())
        .flatMap(template -> template.columns().stream())
        .map(TemplateColumn::heading)
        .toList();
  }
}
