package boardpack.pack.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Json;
import boardpack.basics.Money;
import boardpack.basics.MoneyWords;
import boardpack.command.Home;
import boardpack.pack.PackFixtures;
import boardpack.pack.excel.ExcelPack;
import boardpack.pack.manifest.PdfWords.Shown;
import boardpack.pack.pdf.PdfPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintedFiguresTests {
  private static final Pattern TENTHS =
      Pattern.compile("(?<![\\w.,-])[\\d,]*\\d\\.(\\d)(?![\\d.])");

  private static Delivered delivered;
  private static KnownFigures known;

  @BeforeAll
  static void deliver(@TempDir Path home) throws IOException {
    var pack = PackFixtures.board();
    delivered =
        Delivered.of(
            new PdfPack(new Home(home)).render(pack),
            ExcelPack.render(pack),
            Json.pretty(pack).getBytes(StandardCharsets.UTF_8));
    known =
        KnownFigures.of(List.of(delivered.model())).with(SheetFigures.all(delivered.workbook()));
  }

  @Test
  void everyFigureThatThePdfPrintsStandsInTheOtherFiles() {
    var printed = printed(delivered.shown());

    assertThat(printed.wrong()).isEmpty();
    assertThat(printed.compared()).isGreaterThan(500);
  }

  @Test
  void aSumThatThePdfAlonePrintsIsFound() {
    assertThat(printed(and("P", "All of it comes to 7,654,321.9 by M9.")).wrong())
        .containsExactly(
            "7654321.9 stands in the PDF alone: All of it comes to 7,654,321.9 by M9.");
    assertThat(printed(and("H1", "All of it comes to £765.4m")).wrong())
        .containsExactly("£765.4m stands in the PDF alone: All of it comes to £765.4m");
  }

  @Test
  void aDigitThatWasAddedAfterTheDecimalIsFound() {
    assertThat(printed(and("TD", "-6,018.07")).wrong())
        .containsExactly("6018.07 stands in the PDF alone: -6,018.07");
    assertThat(printed(and("TD", "718.57")).wrong())
        .containsExactly("718.57 stands in the PDF alone: 718.57");
  }

  @Test
  void aSmallFigureWithADecimalTooManyIsFound() {
    var small = smallFigures();
    var changed = new ArrayList<>(delivered.shown());
    small.forEach(place -> changed.set(place.line(), place.withOneMore()));
    var said = String.join("\n", printed(changed).wrong());

    assertThat(small).hasSizeGreaterThan(80);
    assertThat(small).allSatisfy(place -> assertThat(said).contains(place.figureWithOneMore()));
  }

  @Test
  void aFigureOfARowThatLostItsDecimalIsFound() {
    var row = delivered.model().at("/overview/nhsTotal");
    var figure = row.path("ytdActual").asString();
    var whole = figure.substring(0, figure.indexOf('.'));
    var ref = row.path("ref").asString();

    assertThat(printed(and("TD", whole, ref)).wrong())
        .containsExactly(
            whole.replace("-", "")
                + " stands in the row "
                + ref
                + " of the PDF and is no figure of it");
  }

  @Test
  void thePublishedPdfFailsItsControlByNameForASecondDecimal() throws IOException {
    var pack = PackFixtures.board();
    var tampered = new PdfTampering(Pattern.compile("-?\\d\\d?\\.\\d")).withDigit(delivered.pdf());

    var controls =
        Controls.of(
            tampered.pdf(),
            ExcelPack.render(pack),
            Json.pretty(pack).getBytes(StandardCharsets.UTF_8),
            false);

    assertThat(tampered.words()).matches("-?\\d\\d?\\.\\d\\d");
    assertThat(controls)
        .filteredOn(control -> !control.ok())
        .singleElement()
        .satisfies(
            failed -> {
              assertThat(failed.name()).isEqualTo("PDF = Excel = JSON");
              assertThat(failed.toString()).contains(tampered.words().replace("-", ""));
            });
  }

  @Test
  void aFigureOfAnotherRowIsFoundInItsRow() {
    var ref = delivered.model().at("/overview/nhsTotal/ref").asString();
    var other = delivered.model().at("/overview/councilTotal/ytdActual").asString();

    assertThat(printed(and("TD", words(other), ref)).wrong())
        .containsExactly(
            "%s stands in the row %s of the PDF and is no figure of it".formatted(other, ref));
  }

  @Test
  void aDigitThatIsChangedAnywhereInThePdfIsFound() {
    var places = places();
    var chance = new Random(7);
    int tries = 200;
    var slipped = new ArrayList<String>();
    for (int i = 0; i < tries; i++) {
      var place = places.get(chance.nextInt(places.size()));
      var changed = new ArrayList<>(delivered.shown());
      changed.set(place.line(), place.with(1 + chance.nextInt(9)));
      if (printed(changed).wrong().isEmpty()) {
        slipped.add(changed.get(place.line()).words());
      }
    }
    assertThat(slipped).hasSizeLessThan(tries / 20);
  }

  /** The tenth of a printed figure: the line of the PDF that it is in, and where. */
  private record Place(int line, int at) {
    Shown with(int more) {
      var shown = delivered.shown().get(line);
      var words = shown.words();
      var other = (char) ('0' + (words.charAt(at) - '0' + more) % 10);
      return new Shown(shown.tag(), words.substring(0, at) + other + words.substring(at + 1));
    }

    String figureWithOneMore() {
      return withOneMore().words().replaceAll("[^\\d.]", "");
    }

    Shown withOneMore() {
      var shown = delivered.shown().get(line);
      var words = shown.words();
      return new Shown(shown.tag(), words.substring(0, at + 1) + "3" + words.substring(at + 1));
    }
  }

  private static List<Place> smallFigures() {
    return places().stream()
        .filter(
            place -> delivered.shown().get(place.line()).words().matches(".{0,3}\\d\\.\\d.{0,3}"))
        .toList();
  }

  private static List<Place> places() {
    var places = new ArrayList<Place>();
    for (int line = 0; line < delivered.shown().size(); line++) {
      var shown = delivered.shown().get(line);
      int in = line;
      if (!shown.tag().equals("Figure") && !shown.tag().equals("Artifact")) {
        TENTHS.matcher(shown.words()).results().forEach(f -> places.add(new Place(in, f.start(1))));
      }
    }
    return places;
  }

  private static List<Shown> and(String tag, String... words) {
    var shown = new ArrayList<>(delivered.shown());
    List.of(words).forEach(more -> shown.add(new Shown(tag, more)));
    return shown;
  }

  private static String words(String number) {
    return MoneyWords.thousands(Money.of(number)).replace('−', '-');
  }

  private static PrintedFigures printed(List<Shown> shown) {
    return PrintedFigures.of(delivered.model(), known, shown);
  }
}
