package boardpack.run;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.audit.AuditTrail;
import boardpack.reference.Footprint;
import boardpack.reference.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackQueueTests {
  @Test
  void allFootprintsPacksAreMadeOnceAndAFinishedIssueIsRefused(@TempDir Path home) {
    var runs =
        Reference.shipped().footprints().stream()
            .map(Footprint::number)
            .map(SmallHouse::run)
            .toList();
    try (var house = SmallHouse.in(home)) {
      var queue = house.getBean(PackQueue.class);
      queue.start();

      long start = System.nanoTime();
      var made = queue.make(runs);
      System.out.println("44 packs: " + (System.nanoTime() - start) / 1_000_000 + " ms");
      var again = queue.make(runs);

      assertThat(made).extracting(PackOutcome::state).containsOnly(PackOutcome.State.MADE);
      assertThat(made).extracting(PackOutcome::run).containsExactlyElementsOf(runs);
      assertThat(again)
          .extracting(PackOutcome::state)
          .containsOnly(PackOutcome.State.FINISHED_BEFORE);
      assertThat(house.getBean(PackRegister.class).all()).hasSize(44);
      assertThat(house.getBean(AuditTrail.class).firstBroken()).isEmpty();
    }
    assertThat(home.resolve("packs/2017-12/E54000012/issue-1/pack.json"))
        .content()
        .endsWith("\nchallenged\ncomposed\nrendered");
    assertThat(home.resolve("packs/.making")).isEmptyDirectory();
  }

  @Test
  void aHomeInUseIsRefusedInOneLineThatSaysByWhom(@TempDir Path home) {
    try (var house = SmallHouse.in(home)) {
      assertThat(house.isActive()).isTrue();
      assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> SmallHouse.in(home).close()))
          .hasRootCauseMessage(
              "%s is in use by pid %d since 2018-01-23T17:00:00Z"
                  .formatted(home, ProcessHandle.current().pid()));
    }
    assertThat(Files.exists(home.resolve("data/in-use"))).isTrue();
    SmallHouse.in(home).close();
  }
}
