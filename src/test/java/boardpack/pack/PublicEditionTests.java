package boardpack.pack;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Json;
import boardpack.challenge.Statement;
import boardpack.command.Home;
import boardpack.pack.manifest.Control;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublicEditionTests {
  private static final Pack BOARD = PackFixtures.board();
  private static final Pack PUBLIC = PublicEdition.of(BOARD);

  @Test
  void theTotalsAreTheBoards() {
    assertThat(PUBLIC.overview().nhsTotal().map(Overview.Row::forecastVariance))
        .isEqualTo(BOARD.overview().nhsTotal().map(Overview.Row::forecastVariance));
    assertThat(PUBLIC.savings().total()).isEqualTo(BOARD.savings().total());
    assertThat(PUBLIC.summary().headlines()).isEqualTo(BOARD.summary().headlines());
  }

  @Test
  void noSchemeContractOrCommentaryIsInIt() {
    var model = Json.pretty(PUBLIC);

    assertThat(BOARD.savings().schemes()).isNotEmpty();
    BOARD.savings().schemes().forEach(scheme -> assertThat(model).doesNotContain(scheme.name()));
    BOARD.challenges().forEach(found -> assertThat(model).doesNotContain(found.sentence()));
    BOARD.reconciliation().forEach(item -> assertThat(model).doesNotContain(item.sentence()));
    BOARD.overview().nhs().stream()
        .map(Overview.Row::commentary)
        .filter(words -> !words.isBlank())
        .forEach(words -> assertThat(model).doesNotContain(words));
  }

  @Test
  void onlyStatementsMadeInPublicAreInIt() {
    assertThat(BOARD.statements()).isNotEmpty();
    assertThat(PUBLIC.statements())
        .allMatch(statement -> statement.circulation() == Statement.Circulation.PUBLIC);
  }

  @Test
  void itSaysTheMonthInPlainEnglish() {
    assertThat(String.join("\n", PUBLIC.summary().inPlainEnglish()))
        .contains("Together they now expect to end the year")
        .contains("They planned to save")
        .contains("nothing is guessed in their place")
        .doesNotContain("STF", "YTD", "FOT", "QIPP", "CIP");
  }

  @Test
  void everyFigureOfItIsThere() {
    var model = Json.mapper().readTree(Json.pretty(PUBLIC));

    assertThat(PUBLIC.figures())
        .isNotEmpty()
        .allSatisfy(
            figure -> assertThat(model.at(figure.pointer()).asString()).isEqualTo(figure.value()));
  }

  @Test
  void itsFilesHoldTheSameFiguresAndArePdfUa() {
    var press = new EditionPress(new Home(Path.of("target/no-home")), () -> true, Optional::empty);

    assertThat(press.make(PUBLIC).controls()).hasSize(6).allMatch(Control::ok);
  }

  @Test
  void itWaitsWhereAnElectionIsNear() {
    var held = new Imprint.Held(java.time.LocalDate.of(2017, 6, 8), "general election");
    var near =
        PUBLIC.with(
            new Imprint(
                java.util.Optional.empty(),
                List.of(),
                List.of(),
                java.util.Optional.empty(),
                List.of(),
                java.util.Optional.of(held)));

    assertThat(new EditionFiles(near, java.util.Map.of(), List.of()).isHeld()).isTrue();
    assertThat(new EditionFiles(PUBLIC, java.util.Map.of(), List.of()).isHeld()).isFalse();
  }
}
