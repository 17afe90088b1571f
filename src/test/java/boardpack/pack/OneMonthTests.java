package boardpack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.CellPlace;
import boardpack.basics.Json;
import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.pack.lineage.Explanation;
import boardpack.pack.lineage.Lineage;
import boardpack.workbook.CellValue;
import boardpack.workbook.Workbook;
import boardpack.workbook.Workbooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What must hold of the delivered files of any month, shown on one. */
class OneMonthTests {
  private static final Path GIVEN =
      Path.of("src/test/resources/boardpack/months/2_2017-12_small-footprint/given");
  private static final String TRUST = "RNL_prov_2017-12_v1.xlsx";
  private static final String LOANS = "LOAN | Revenue support loans outstanding | 2565.7 | ";

  private static final Map<String, Workbook> SENT = new HashMap<>();

  @TempDir static Path folder;
  private static GoldenMonth month;

  @BeforeAll
  static void make() throws IOException {
    GivenWorkbooks.in(GIVEN).writeTo(folder.resolve("sent"));
    month = of("sent", "no-home");
  }

  private static GoldenMonth of(String sent, String home) {
    return GoldenMonth.of(folder.resolve(sent), "2", "2017-12", folder.resolve(home));
  }

  @Test
  void anotherPlaceAndTimeAndUserAndOrderMakeTheSameBytes() throws IOException {
    GivenWorkbooks.in(GIVEN).writeTo(folder.resolve("elsewhere/z"));
    var locale = Locale.getDefault();
    var zone = TimeZone.getDefault();
    var user = System.getProperty("user.name");
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      System.setProperty("user.name", "somebody else");
      var elsewhere =
          GoldenMonth.of(
              folder.resolve("elsewhere/z"),
              "2",
              "2017-12",
              folder.resolve("elsewhere/home"),
              Comparator.reverseOrder());

      for (var ending : List.of(".pdf", ".xlsx", ".html", ".json")) {
        assertThat(Arrays.equals(elsewhere.file(ending), month.file(ending))).as(ending).isTrue();
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
      System.setProperty("user.name", user);
    }
  }

  @Test
  void aCellThatIsSentOtherwiseStandsOtherwiseInEveryFile() throws IOException {
    GivenWorkbooks.in(GIVEN)
        .changing(TRUST, LOANS + "2565.7 | 2565.7 | 2565.7", LOANS + "7654.3 | 2565.7 | 2565.7")
        .writeTo(folder.resolve("changed"));

    var changed = of("changed", "no-home");

    assertThat(month.pages()).doesNotContain("7,654.3");
    assertThat(changed.pages()).contains("7,654.3");
    assertThat(month.cells()).doesNotContain("7654.3");
    assertThat(changed.cells()).contains("7654.3");
    assertThat(changed.text(".html")).contains("7,654.3");
    assertThat(changed.text(".json")).contains("7654.3");
  }

  @Test
  void everyFigureThatIsSaidToBeAsSentIsThatOfItsCell() {
    var asSent =
        month.made().pack().figures().stream()
            .filter(figure -> figure.rule().equals("as sent"))
            .filter(figure -> figure.unit().equals("£000"))
            .toList();

    assertThat(asSent).hasSizeGreaterThan(40);
    for (var figure : asSent) {
      var source = figure.sources().get(0);
      var cell = cell(source.file(), source.sheet(), source.cell());
      assertThat(cell.toPlainString()).as(figure.ref()).isEqualTo(figure.value());
    }
  }

  @Test
  void aHundredPrintedFiguresLeadToTheCellThatHoldsThem() throws IOException {
    leadToTheirCells(printed());
  }

  @Test
  void aHundredFiguresOfTheWorkbookLeadToTheCellThatHoldsThem() throws IOException {
    var figures = new HashMap<String, String>();
    Pattern.compile("^(\\d+\\.\\d\\d[a-z]) \\| (-?[\\d.E]+) \\|", Pattern.MULTILINE)
        .matcher(month.cells())
        .results()
        .forEach(row -> figures.put(row.group(1), words(new BigDecimal(row.group(2)))));
    Pattern.compile("^(S\\d+) \\|(?: [^|]*\\|){9}((?: [\\d.E-]+ \\|){3})", Pattern.MULTILINE)
        .matcher(month.cells())
        .results()
        .forEach(row -> scheme(row.group(1), row.group(2).split("\\|"), figures));

    leadToTheirCells(figures);
  }

  @Test
  void aHundredFiguresOnAPhoneLeadToTheCellThatHoldsThem() {
    var figures = new HashMap<String, String>();
    Pattern.compile("<th scope=\"row\">(\\d+\\.\\d\\d[a-z])</th><td><a[^>]*>([^<]+)</a></td>")
        .matcher(month.text(".html"))
        .results()
        .forEach(row -> figures.put(row.group(1), row.group(2)));
    Pattern.compile("<tr id=\"(?:Nhs|Council)Schemes-\\d+\"><td>(S\\d+)</td>(?:(?!</tr>).)*")
        .matcher(month.text(".html"))
        .results()
        .forEach(row -> figures.putAll(scheme(row.group(1), row.group())));

    leadToTheirCells(figures);
  }

  /** Plan of the year and to date, actual to date: the figures of a row after its start month. */
  private static Map<String, String> scheme(String ref, String row) {
    var cells = new ArrayList<String>();
    Pattern.compile("<td class=\"n\"><a[^>]*>([^<]+)</a>")
        .matcher(row)
        .results()
        .forEach(cell -> cells.add(cell.group(1)));
    return Map.of(ref + "a", cells.get(1), ref + "b", cells.get(2), ref + "c", cells.get(3));
  }

  private static void scheme(String ref, String[] cells, Map<String, String> into) {
    for (int at = 0; at < cells.length; at++) {
      into.put(ref + (char) ('a' + at), words(new BigDecimal(cells[at].strip())));
    }
  }

  /** A hundred of the figures, each as its one cell was sent, by what the model says of them. */
  private static void leadToTheirCells(Map<String, String> figures) {
    var lineage = new Lineage(Json.mapper().readTree(month.file(".json")));
    var sent = new ArrayList<Map.Entry<String, Explanation>>();
    figures.keySet().forEach(ref -> sent.add(Map.entry(ref, lineage.of(ref).orElseThrow())));
    sent.removeIf(figure -> figure.getValue().sources().size() != 1);
    Collections.shuffle(sent, new Random(1));

    assertThat(sent.size()).isGreaterThanOrEqualTo(100);
    for (var figure : sent.subList(0, 100)) {
      assertThat(words(cell(figure.getValue().sources().get(0))))
          .as(figure.getKey())
          .isEqualTo(plain(figures.getOrDefault(figure.getKey(), "")));
    }
  }

  private static String words(BigDecimal value) {
    return MoneyWords.thousands(Money.rounded(value)).replace('\u2212', '-');
  }

  private static String plain(String printed) {
    return printed.replace('\u2212', '-');
  }

  /** Lines of bodies and savings schemes as the PDF prints them, those figures that were sent. */
  private static Map<String, String> printed() throws IOException {
    var printed = new HashMap<String, String>();
    collect(6, "\\S.*!\\w+\\s+(P\\d+)", "ab de ", printed);
    collect(4, "(S\\d+)", "abcd", printed);
    return printed;
  }

  /**
   * @param letters of the reference for each figure of a line; a blank for one that is made
   */
  private static void collect(int figures, String ending, String letters, Map<String, String> into)
      throws IOException {
    var form = "([\u2212-]?[\\d,]+\\.\\d)\\s+".repeat(figures) + ending + "\\s*$";
    Pattern.compile(form, Pattern.MULTILINE)
        .matcher(month.pages())
        .results()
        .forEach(
            line -> {
              for (int at = 0; at < figures; at++) {
                if (letters.charAt(at) != ' ') {
                  into.put(line.group(figures + 1) + letters.charAt(at), line.group(at + 1));
                }
              }
            });
  }

  private static BigDecimal cell(Explanation.Cell source) {
    return cell(source.file(), source.sheet(), source.cell());
  }

  private static BigDecimal cell(String file, String name, String address) {
    return book(file).sheets().stream()
        .filter(sheet -> sheet.name().equals(name))
        .flatMap(sheet -> sheet.cells().stream())
        .filter(cell -> (CellPlace.columnName(cell.column()) + cell.row()).equals(address))
        .map(cell -> ((CellValue.Numeric) cell.value()).value())
        .findFirst()
        .orElseThrow()
        .setScale(1, RoundingMode.HALF_UP);
  }

  private static Workbook book(String file) {
    return SENT.computeIfAbsent(
        file,
        name -> {
          try {
            return Workbooks.read(folder.resolve("sent").resolve(name)).get();
          } catch (IOException fault) {
            throw new UncheckedIOException(fault);
          }
        });
  }
}
