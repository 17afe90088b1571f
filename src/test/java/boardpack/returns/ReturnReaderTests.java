package boardpack.returns;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Checked;
import boardpack.basics.Finding;
import boardpack.returns.Reading.State;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReturnReaderTests {
  private static final Instant NOW = Instant.parse("2018-01-15T10:00:00Z");

  @ParameterizedTest
  @EnumSource(names = {"PROV", "COMM", "LA", "PERF"})
  void aGoodReturnIsAcceptedWithoutAWord(ReturnKind kind) {
    var good =
        switch (kind) {
          case PROV -> GoodReturns.trust("2017-12");
          case COMM -> GoodReturns.commissioner("2017-12");
          case LA -> GoodReturns.council("2017-12");
          default -> GoodReturns.performance("2017-12");
        };

    var reading = read(WorkbookFixtures.of(good.build()));

    assertThat(reading.findings()).isEmpty();
    assertThat(reading.state()).isEqualTo(State.ACCEPTED);
    assertThat(reading.returns()).hasSize(1);
  }

  @Test
  void aThousandReturnsAreCheckedInAFewSecondsOfProcessorTime() {
    var file = WorkbookFixtures.of(GoodReturns.trust("2017-12").build());
    var threads = ManagementFactory.getThreadMXBean();
    IntStream.range(0, 200).forEach(warmUp -> read(file));

    long began = threads.getCurrentThreadCpuTime();
    IntStream.range(0, 100).forEach(number -> read(file));
    var took = Duration.ofNanos(threads.getCurrentThreadCpuTime() - began);

    assertThat(took.multipliedBy(10)).isLessThan(Duration.ofSeconds(10));
  }

  private static Reading read(WorkbookFixtures file) {
    return ReturnReader.shipped().read(Checked.of(file.workbook()), Circumstances.at(NOW));
  }

  static List<String> codes(Reading reading) {
    return reading.findings().stream().map(Finding::code).toList();
  }
}
