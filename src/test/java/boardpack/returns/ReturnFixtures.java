package boardpack.returns;

import boardpack.basics.Finding;
import boardpack.basics.Period;
import boardpack.basics.TextTable;
import boardpack.reference.Reference;
import boardpack.returns.ReturnSheet.Line;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds a return that was taken in from tables of text. Only what matters to a test is written:
 * required columns that the table does not have are filled in ({@link FixtureRow}), so that every
 * typed view can be made of it.
 *
 * <pre>
 * var trust = ReturnFixtures.of(ReturnKind.PROV, "RXH", "2017-12")
 *     .with("I&E", """
 *         line_code | ytd_plan | ytd_actual | fot_plan | fot_forecast
 *         INC-CCG   |   1200.0 |     1310.0 |   1600.0 |       1700.0
 *         """)
 *     .with("Savings", """
 *         scheme_ref | fy_plan | ytd_actual | status
 *         C001       |  1200.0 |      400.0 | in delivery
 *         """)
 *     .build();
 * var typed = FinanceReturn.of(trust);
 * </pre>
 *
 * Cells stand where the template has them: row 2 is the first of the table.
 */
public final class ReturnFixtures {
  private final ReturnKey key;
  private final Template template;
  private final Map<String, String> cover = new LinkedHashMap<>();
  private final List<ReturnSheet> sheets = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private int submission = 1;
  private boolean late;
  private Instant receivedAt;
  private String file;
  private String name;

  private ReturnFixtures(ReturnKey key) {
    this.key = key;
    template = Templates.shipped().of(key.kind());
    receivedAt =
        key.period()
            .calendarMonth()
            .plusMonths(1)
            .atDay(10)
            .atStartOfDay()
            .toInstant(ZoneOffset.UTC);
    name = "Name of " + key.organisation();
    file = "%s_%s_%s_v1.xlsx".formatted(key.organisation(), key.kind(), key.period());
    cover.put("return", key.kind().name());
    cover.put("organisation_code", key.organisation());
    cover.put("financial_year", key.period().year().toString());
    cover.put("period", key.period().monthNumber());
    cover.put("prepared_by_role", "Deputy director of finance");
    cover.put("approval_date", key.period().next().calendarMonth().atDay(9).toString());
    cover.put("control_total_agreed", "Y");
  }

  /**
   * @param period {@code 2017-12}; {@code 2018-03-M13} after audit
   */
  public static ReturnFixtures of(ReturnKind kind, String organisation, String period) {
    return new ReturnFixtures(new ReturnKey(kind, organisation, Period.of(period)));
  }

  /** Adds a sheet; the table has the headings of the template, any of them, in any order. */
  public ReturnFixtures with(String sheetName, String table) {
    var sheet = template.sheet(sheetName).orElseThrow();
    var lines = new ArrayList<Line>();
    for (var row : TextTable.parse(table).rows()) {
      lines.add(new Line(lines.size() + 2, FixtureRow.values(key, sheet, row)));
    }
    sheets.removeIf(other -> other.name().equals(sheetName));
    sheets.add(new ReturnSheet(sheetName, FixtureRow.columns(sheet), lines));
    return this;
  }

  /** Gives the organisation the name that the reference data has for it. */
  public ReturnFixtures nameAsKnown() {
    var reference = Reference.shipped();
    name =
        key.kind().isOfFootprint()
            ? reference.footprint(key.organisation()).orElseThrow().name()
            : reference.organisation(key.organisation()).orElseThrow().name();
    return cover("organisation_name", name).cover("organisation_code", key.organisation());
  }

  /** States a key of the Cover. */
  public ReturnFixtures cover(String item, String value) {
    cover.put(item, value);
    return this;
  }

  /** Leaves a key of the Cover blank. */
  public ReturnFixtures withoutCover(String item) {
    cover.remove(item);
    return this;
  }

  public ReturnFixtures submission(int number) {
    submission = number;
    file = file.replaceAll("_v\\d+\\.xlsx$", "_v" + number + ".xlsx");
    return this;
  }

  public ReturnFixtures receivedAt(Instant instant) {
    receivedAt = instant;
    return this;
  }

  public ReturnFixtures late() {
    late = true;
    return this;
  }

  public ReturnFixtures finding(Finding finding) {
    findings.add(finding);
    return this;
  }

  public Return build() {
    cover.putIfAbsent("submission", Integer.toString(submission));
    var stated = new Cover(key, name, submission, cover);
    return new Return(stated, submission, file, sha256(), receivedAt, late, sheets, findings);
  }

  /** Not of any bytes: the same for the same file name. */
  private String sha256() {
    return "%08x".formatted(file.hashCode()).repeat(8);
  }
}
