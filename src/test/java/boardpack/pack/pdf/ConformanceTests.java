package boardpack.pack.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class ConformanceTests {
  @Test
  void aPlainPdfFailsBothStandardsAndEachRuleIsNamed() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(bytes);
    }

    assertThat(Conformance.failures(bytes.toByteArray()))
        .anySatisfy(failure -> assertThat(failure).startsWith("ua1, clause "))
        .anySatisfy(failure -> assertThat(failure).startsWith("2a, clause "))
        .doesNotHaveDuplicates();
  }
}
