package boardpack.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.command.Home;
import boardpack.pack.State;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PdfPackTests {
  private static final PdfPack PDF = new PdfPack(new Home(Path.of("target/no-home")));

  @ParameterizedTest
  @EnumSource(names = {"DRAFT", "FINAL"})
  void everyPageMeetsPdfUaAndPdfA(State state) {
    assertThat(Conformance.failures(PDF.render(SamplePack.of(state)))).isEmpty();
  }

  @Test
  void theSamePackGivesTheSameBytes() {
    assertThat(PDF.render(SamplePack.draft())).isEqualTo(PDF.render(SamplePack.draft()));
  }
}
