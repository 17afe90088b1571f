package boardpack.returns.layout;

import boardpack.basics.Checked;
import boardpack.basics.Finding;
import boardpack.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A broken example for each thing that can be said of a file that a layout reads. */
final class LayoutExamples {
  private static final String WAITS =
      """
      layout: WAITS
      about: A list of waits
      into: HIST
      tables:
        - name: waits
          columns:
            month: {heading: Month, read: month}
            body: {heading: Code, read: organisation}
            total: Total
            within: Within
            after: After
          totals: {where: {body: [All]}, of: [total, within, after]}
          checks: [within + after = total]
          gives:
            - sheet: Indicators
              set: {organisation: body, indicator_code: =CAN62, month: month, numerator: within, denominator: total}
      """;
  private static final String RISKS =
      """
      layout: RISKS
      about: A trust's list of risks
      into: PROV
      cover:
        organisation_code: {beside: Trust}
        month: {beside: Month}
      tables:
        - name: risks
          columns:
            ref: {heading: Ref, read: text}
            value: {heading: Worth, unit: £}
          gives:
            - sheet: Risks
              set: {risk_ref: ref, value: value}
      """;

  /**
   * @param how goes on after "when"
   */
  record Example(LayoutMessage message, String how, List<String> layouts, List<Sheet> sheets) {
    Example {
      layouts = List.copyOf(layouts);
      sheets = List.copyOf(sheets);
    }

    Optional<Finding> finding() {
      var book = SmallEditions.workbook(sheets.toArray(Sheet[]::new));
      return LayoutFixtures.read(layouts, Checked.of(book)).findings().stream()
          .filter(finding -> finding.code().equals(message.code()))
          .filter(finding -> finding.severity() == message.severity())
          .findFirst();
    }
  }

  private LayoutExamples() {}

  static List<Example> all() {
    var all = new ArrayList<Example>(ofHeadings());
    all.addAll(ofFigures());
    all.addAll(ofRows());
    all.addAll(ofForms());
    all.sort(java.util.Comparator.comparing(example -> example.message().code()));
    return all;
  }

  private static List<Example> ofHeadings() {
    return List.of(
        waits(LayoutMessage.NO_FIT, "the file is something else", "Ward;Beds\nA;12\n"),
        new Example(
            LayoutMessage.TWO_FIT,
            "two layouts ask for the same headings",
            List.of(WAITS, WAITS.replace("layout: WAITS", "layout: OTHER")),
            List.of(good())),
        waits(
            LayoutMessage.HEADING_MISSING,
            "a heading has quite other words",
            text().replace("After", "Remaining")),
        waits(
            LayoutMessage.HEADING_NEAR,
            "a heading has one word more",
            text().replace("After", "After 62 days")),
        waits(
            LayoutMessage.HEADING_TWICE,
            "a heading stands over two columns",
            text().replace(";After", ";After;After")),
        new Example(
            LayoutMessage.TABLE_MISSING,
            "a sheet of the file was left out",
            List.of(WAITS + second("title: Screening")),
            List.of(good())),
        waits(
            LayoutMessage.TABLE_TWICE,
            "the table stands there a second time",
            text() + "\n" + text()),
        new Example(
            LayoutMessage.NOT_SAID,
            "nothing says the unit any more",
            List.of(WAITS.replace("    columns:", "    says: [people]\n    columns:")),
            List.of(good())));
  }

  private static List<Example> ofFigures() {
    return List.of(
        waits(
            LayoutMessage.NO_NUMBER,
            "a number is written in words",
            text().replace(";8;", ";eight;")),
        waits(
            LayoutMessage.BROKEN_FORMULA, "a formula is broken", text().replace(";8;", ";#REF!;")),
        waits(LayoutMessage.NO_MONTH, "a month is mistyped", text().replace("April", "Aprill")),
        waits(LayoutMessage.MONTH_AHEAD, "the month has not begun", text().replace("2017", "2027")),
        waits(
            LayoutMessage.CHECK_FAILED,
            "two figures changed places",
            text().replace("RXH;10;8;2", "RXH;8;10;2")),
        waits(
            LayoutMessage.SUM_DIFFERS,
            "a row was lost",
            text().replace("All;15;12;3", "All;16;12;3")),
        waits(LayoutMessage.NO_TOTAL, "there is no total", text().replace("All;All;15;12;3\n", "")),
        waits(
            LayoutMessage.COLUMN_EMPTY,
            "the figures stand beside their headings",
            "Month;Code;Total;Within;After\nApril 2017;RXH;;10;8\n"),
        new Example(
            LayoutMessage.MOSTLY_NOT,
            "two headings changed places over their figures",
            List.of(WAITS.replace("    gives:", "    mostly: [within > after]\n    gives:")),
            List.of(SmallEditions.sheet("Waits", swapped()))),
        ordered(
            LayoutMessage.ORDER_DOUBTFUL,
            "two headings changed places, and perhaps their figures",
            "Month;Code;Total;After;Within\nApril 2017;RXH;10;8;2\n"),
        ordered(
            LayoutMessage.ORDER_NEW,
            "two columns changed places",
            "Month;Code;Within;Total;After\nApril 2017;RXH;8;10;2\n"),
        waits(
            LayoutMessage.UNHEADED,
            "a heading was lost, and those to its right moved up",
            "Month;Code;Total;Within;After\nApril 2017;RXH;10;8;2;9\n"),
        waits(
            LayoutMessage.NOT_RECOGNISED,
            "figures stand under the heading of the codes",
            """
            Month;Code;Total;Within;After
            April 2017;908;10;8;2
            April 2017;12;5;4;1
            April 2017;345;15;12;3
            """),
        waits(
            LayoutMessage.NOT_POSSIBLE,
            "more were seen in time than were seen",
            text().replace("RXH;10;8;2", "RXH;10;12;-2").replace("15;12;3", "15;16;-1")));
  }

  private static List<Example> ofRows() {
    return List.of(
        waits(
            LayoutMessage.TWICE,
            "an organisation has two rows",
            text().replace("All;All;15;12;3", "April 2017;RXH;10;8;2\nAll;All;25;20;5")),
        new Example(
            LayoutMessage.NOT_KNOWN_WORDS,
            "a row has words that the layout does not list",
            List.of(
                WAITS.replace(
                    "      total: Total\n",
                    "      kind: {heading: Kind, read: text, means: {All cancers: all}}\n"
                        + "      total: Total\n")),
            List.of(
                SmallEditions.sheet(
                    "Waits", "Month;Code;Kind;Total;Within;After\nApril 2017;RXH;Lung;10;8;2\n"))),
        waits(
            LayoutMessage.NOT_OURS,
            "a row is of an organisation elsewhere",
            text().replace("RDR", "ZZ999")),
        waits(
            LayoutMessage.NOTHING_READ,
            "no row is of an organisation that we know",
            "Month;Code;Total;Within;After\nApril 2017;ZZ999;10;8;2\n"),
        new Example(
            LayoutMessage.MONTH_NOT_FOUND,
            "the month stands nowhere",
            List.of(
                WAITS
                    .replace("      month: {heading: Month, read: month}\n", "")
                    .replace("    columns:", "    month: {title: Period}\n    columns:")),
            List.of(SmallEditions.sheet("Waits", "Code;Total;Within;After\nRXH;10;8;2\n"))));
  }

  private static List<Example> ofForms() {
    return List.of(
        risks(LayoutMessage.COVER_NOT_FOUND, "a label has nothing beside it", ";RXH", ""),
        new Example(
            LayoutMessage.COVER_TWICE,
            "a label stands there twice",
            List.of(RISKS),
            List.of(
                SmallEditions.sheet("Front", "Trust;RXH\nMonth;April 2017\n"),
                SmallEditions.sheet("Risks", "Trust;RDR\nRef;Worth\nR1;90000\n"))),
        risks(LayoutMessage.SHEET_OF_LAYOUT, "its table is at fault", "90000", "much"));
  }

  private static Example risks(LayoutMessage message, String how, String was, String is) {
    var text = "Trust;RXH\nMonth;April 2017\n\nRef;Worth\nR1;90000\n".replace(was, is);
    return new Example(message, how, List.of(RISKS), List.of(SmallEditions.sheet("Risks", text)));
  }

  private static Example ordered(LayoutMessage message, String how, String text) {
    var layout = WAITS.replace("    gives:", "    orders: total within after\n    gives:");
    return new Example(message, how, List.of(layout), List.of(SmallEditions.sheet("Waits", text)));
  }

  private static Example waits(LayoutMessage message, String how, String text) {
    return new Example(message, how, List.of(WAITS), List.of(SmallEditions.sheet("Waits", text)));
  }

  private static Sheet good() {
    return SmallEditions.sheet("Waits", text());
  }

  private static String text() {
    return """
        Month;Code;Total;Within;After
        April 2017;RXH;10;8;2
        April 2017;RDR;5;4;1
        All;All;15;12;3
        """;
  }

  private static String swapped() {
    var text = new StringBuilder("Month;Code;Total;After;Within\n");
    for (var trust : List.of("RXH", "RDR", "RYR", "RTH", "RXC")) {
      text.append("April 2017;%s;10;8;2\n".formatted(trust));
    }
    return text.toString();
  }

  private static String second(String title) {
    return """
          - name: screening
            %s
            columns:
              body: {heading: Code, read: organisation}
              seen: Seen
            gives: []
        """
        .formatted(title);
  }
}
