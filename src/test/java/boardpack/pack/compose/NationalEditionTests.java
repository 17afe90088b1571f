package boardpack.pack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Json;
import boardpack.basics.Source;
import boardpack.pack.Edition;
import boardpack.pack.NationalRow;
import boardpack.pack.Pack;
import boardpack.pack.PackFixtures;
import boardpack.pack.excel.ExcelPack;
import boardpack.pack.lineage.Lineage;
import boardpack.pack.manifest.Control;
import boardpack.pack.manifest.Controls;
import boardpack.pack.pdf.PdfPack;
import boardpack.reference.Reference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NationalEditionTests {
  private static final Pack BOARD = PackFixtures.board();
  private static final Source MODEL =
      new Source(BOARD.stem() + ".json", "f".repeat(64), "model", "/");
  private static final Pack NATIONAL = national();

  @Test
  void aFootprintStandsAsItsOwnPackHasIt() {
    var row = row(44);

    assertThat(row.controlTotal().map(NationalRow.ControlTotal::variance))
        .isEqualTo(BOARD.overview().nhsTotal().map(total -> total.forecastVariance()));
    assertThat(row.savings().orElseThrow().ytdActual())
        .isEqualTo(BOARD.savings().total().ytdActual());
    assertThat(row.returnsIn()).isEqualTo(BOARD.cut().received());
    assertThat(row.chanceInWords())
        .isEqualTo(BOARD.savings().simulation().orElseThrow().chanceInWords());
  }

  @Test
  void aFootprintWithoutAPackIsNamedAndHasNoNoughts() {
    assertThat(row(1).controlTotal()).isEmpty();
    assertThat(row(1).evenChance()).isEmpty();
    assertThat(NATIONAL.titles().of(1)).isEqualTo("1 of 44 footprints have a pack of the month");
    assertThat(NATIONAL.summary().inPlainEnglish().get(0))
        .startsWith("No pack of this month: ")
        .contains(row(1).name());
  }

  @Test
  void aFigureLeadsToItsPlaceInTheFootprintsPack() {
    var lineage = new Lineage(Json.mapper().readTree(Json.pretty(NATIONAL)));

    var explained = lineage.of(row(44).printedRef() + "a").orElseThrow();

    assertThat(explained.sources())
        .singleElement()
        .satisfies(
            cell -> {
              assertThat(cell.file()).isEqualTo(BOARD.stem() + ".json");
              assertThat(cell.cell()).isEqualTo("/overview/nhsTotal/forecastVariance");
            });
  }

  @Test
  void itsFilesHoldTheSameFiguresAndArePdfUa() {
    var stem = NATIONAL.stem();
    var files =
        Map.of(
            stem + ".pdf",
                new PdfPack(new boardpack.command.Home(Path.of("target/no-home"))).render(NATIONAL),
            stem + ".xlsx", ExcelPack.render(NATIONAL),
            stem + ".json", Json.pretty(NATIONAL).getBytes(StandardCharsets.UTF_8));

    assertThat(Controls.of(stem, files, true)).hasSize(5).allMatch(Control::ok);
  }

  private static NationalRow row(int number) {
    return NATIONAL.national().stream()
        .filter(row -> row.number() == number)
        .findFirst()
        .orElseThrow();
  }

  private static Pack national() {
    var edition = new NationalEdition(BOARD.period(), 1, BOARD.cut().knownAt());
    for (var footprint : Reference.shipped().footprints()) {
      if (footprint.code().equals(BOARD.footprint().code())) {
        edition.add(BOARD, MODEL);
      } else {
        edition.addWithout(footprint);
      }
    }
    var pack = edition.compose();
    assertThat(pack.edition()).isEqualTo(Edition.NATIONAL);
    return pack;
  }
}
