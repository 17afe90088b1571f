package boardpack.returns;

import boardpack.workbook.CellValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A return that is about to be written: what goes on its Cover and into its tables. */
public final class ReturnDraft {
  private final Template template;
  private final Map<String, CellValue> cover = new LinkedHashMap<>();
  private final Map<String, List<DraftRow>> rows = new LinkedHashMap<>();

  public ReturnDraft(ReturnKind kind) {
    template = Templates.shipped().of(kind);
    for (var sheet : template.sheets()) {
      rows.put(sheet.name(), new ArrayList<>());
    }
  }

  public ReturnKind kind() {
    return template.kind();
  }

  Template template() {
    return template;
  }

  /** Sets one key of the Cover. */
  public ReturnDraft cover(String key, CellValue value) {
    if (sheet(Template.COVER).column(key).isEmpty()) {
      throw new IllegalArgumentException("No key " + key + " on the Cover");
    }
    cover.put(key, value);
    return this;
  }

  public ReturnDraft cover(String key, String text) {
    return cover(key, new CellValue.Text(text));
  }

  /** The same content, to be changed apart from this one. */
  public ReturnDraft copy() {
    var copy = new ReturnDraft(kind());
    copy.cover.putAll(cover);
    rows.forEach((sheet, all) -> all.forEach(row -> copy.row(sheet).putAll(row)));
    return copy;
  }

  /** Leaves one key of the Cover blank. */
  public ReturnDraft blankOnCover(String key) {
    cover.remove(key);
    return this;
  }

  public Optional<CellValue> cover(String key) {
    return Optional.ofNullable(cover.get(key));
  }

  /** Adds a row to a table. */
  public DraftRow row(String sheetName) {
    var row = new DraftRow(sheet(sheetName));
    rows(sheetName).add(row);
    return row;
  }

  /** The rows of a table, in order; the list may be changed. */
  public List<DraftRow> rows(String sheetName) {
    var found = rows.get(sheetName);
    if (found == null) {
      throw new IllegalArgumentException(kind() + " has no sheet " + sheetName);
    }
    return found;
  }

  /** The first row of a table that has a text under a heading. */
  public Optional<DraftRow> rowWith(String sheetName, String heading, String text) {
    return rows(sheetName).stream().filter(row -> row.text(heading).equals(text)).findFirst();
  }

  private TemplateSheet sheet(String name) {
    return template
        .sheet(name)
        .orElseThrow(() -> new IllegalArgumentException(kind() + " has no sheet " + name));
  }
}
