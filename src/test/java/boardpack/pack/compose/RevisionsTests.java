package boardpack.pack.compose;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Money;
import boardpack.pack.Cut;
import boardpack.pack.Overview;
import boardpack.pack.Pack;
import boardpack.pack.PackFixtures;
import java.util.ArrayList;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RevisionsTests {
  private static final Pack FIRST = PackFixtures.board();

  @Test
  void nothingChangedBetweenAPackAndItself() {
    var revision = Revisions.between(FIRST, FIRST);

    assertThat(revision.replaces()).isEqualTo(1);
    assertThat(revision.reasons()).isEmpty();
    assertThat(revision.changes()).isEmpty();
  }

  @Test
  void aFigureThatMovedIsNamedWithWhatItWas() {
    var was = FIRST.overview().nhsTotal().orElseThrow();
    var later = PackFixtures.with(FIRST, overview(was, was.forecast().plus(Money.of(250))));

    assertThat(Revisions.between(FIRST, later).changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.what()).isEqualTo(was.name() + ", forecast");
              assertThat(change.was()).contains(was.forecast());
              assertThat(change.moved()).isEqualTo(Money.of(250));
            });
  }

  @Test
  void aReturnThatCameInBetweenIsTheReason() {
    var in = FIRST.cut().returns().get(0);
    var without = new ArrayList<>(FIRST.cut().returns());
    without.remove(in);
    var before =
        PackFixtures.with(
            FIRST,
            new Cut(FIRST.cut().knownAt(), FIRST.cut().expected(), without, FIRST.cut().missing()));

    assertThat(Revisions.between(before, FIRST).reasons())
        .containsExactly(
            "%s: the %s came in (%s)".formatted(in.name(), in.kind().words(), in.file()));
  }

  private static Overview overview(Overview.Row was, Money forecast) {
    var overview = FIRST.overview();
    return new Overview(
        overview.nhs(),
        Optional.of(
            new Overview.Row(
                was.ref(),
                was.organisation(),
                was.name(),
                was.kind(),
                was.share(),
                was.ytdPlan(),
                was.ytdActual(),
                was.ytdVariance(),
                was.yearPlan(),
                forecast,
                was.forecastVariance(),
                was.stf(),
                was.underlying(),
                was.commentary())),
        overview.councils(),
        overview.councilTotal(),
        overview.notes());
  }
}
