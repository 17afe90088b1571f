package boardpack.pack.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Json;
import boardpack.pack.FigureReference;
import boardpack.pack.Pack;
import boardpack.pack.PackFixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineageTests {
  private static final Pack PACK = PackFixtures.board();
  private static final Lineage LINEAGE = new Lineage(Json.mapper().readTree(Json.pretty(PACK)));

  @Test
  void everyFigureWithAReferenceIsExplained() {
    for (FigureReference figure : PACK.figures()) {
      var explained = LINEAGE.of(figure.ref()).orElseThrow();

      assertThat(explained.value()).isEqualTo(figure.value());
      assertThat(explained.sources()).hasSameSizeAs(figure.sources());
      assertThat(explained.rule()).isEqualTo(figure.rule());
    }
  }

  @Test
  void aFigureAsSentNamesItsOneCell() {
    var explained = LINEAGE.of("P2b").orElseThrow();

    assertThat(explained.value()).isEqualTo(PACK.position().get(1).ytdActual().toString());
    assertThat(explained.rule()).isEqualTo("as sent");
    assertThat(explained.sources())
        .singleElement()
        .satisfies(
            cell -> {
              assertThat(cell.toString())
                  .isEqualTo("RHW_prov_2017-12_v1.xlsx, I&E!F3, submission 1");
              assertThat(cell.sha256()).hasSize(64);
            });
  }

  @Test
  void aVarianceNamesBothItsCells() {
    assertThat(LINEAGE.of("/position/1/forecastVariance").orElseThrow().sources())
        .extracting(Explanation.Cell::cell)
        .containsExactly("G3", "H3");
  }

  @Test
  void aDifferenceNamesBothSides() {
    assertThat(LINEAGE.of("R1c").orElseThrow().sources())
        .extracting(Explanation.Cell::file)
        .containsExactly("RTH_prov_2017-12_v1.xlsx", "10Q_comm_2017-12_v1.xlsx");
  }

  @Test
  void aTargetSaysWhereItWasPublished() {
    assertThat(LINEAGE.of("T1a").orElseThrow().targetSource()).contains("bobstp.org.uk");
  }

  @Test
  void aFigureThatRestsOnATargetSaysWhereItWasPublished() {
    var place =
        """
        {"file": "p.xlsx", "sha256": "ab", "sheet": "Targets", "cell": "D2"}""";
    var pack =
        """
        {"overview": {"needed": "500.0"},
         "targets": [{"value": "500.0", "source": "Plan of 2016, page 12", "place": %s}],
         "figures": [{"ref": "2.03b", "pointer": "/overview/needed", "value": "500.0",
                      "rule": "as the plan states it", "sources": [%s]}]}"""
            .formatted(place, place);

    assertThat(new Lineage(Json.mapper().readTree(pack)).of("2.03b").orElseThrow().targetSource())
        .contains("Plan of 2016, page 12");
  }

  @Test
  void aSchemesForecastNamesItsOwnCell() {
    assertThat(LINEAGE.of("S1d").orElseThrow().sources())
        .extracting(Explanation.Cell::cell)
        .containsExactly("W2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P0a", "9.99z", "/nowhere", "/position", "/position/0/source", "x/y"})
  void whatIsNoFigureIsNotExplained(String reference) {
    assertThat(LINEAGE.of(reference)).isEmpty();
  }
}
