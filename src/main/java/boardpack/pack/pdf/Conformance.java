package boardpack.pack.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Whether a PDF meets PDF/UA-1 and PDF/A-2a, as veraPDF sees it. */
public final class Conformance {
  private static final List<PDFAFlavour> PROMISED =
      List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private Conformance() {}

  /**
   * What the PDF fails, each rule once.
   *
   * @return empty when both standards are met
   */
  public static List<String> failures(byte[] pdf) {
    var failures = new ArrayList<String>();
    for (var flavour : PROMISED) {
      failures.addAll(failures(pdf, flavour));
    }
    return failures;
  }

  private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
    var failures = new LinkedHashSet<String>();
    try (InputStream bytes = new ByteArrayInputStream(pdf);
        var parser = Foundries.defaultInstance().createParser(bytes, flavour);
        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      for (var check : validator.validate(parser).getTestAssertions()) {
        if (check.getStatus() == TestAssertion.Status.FAILED) {
          var rule = check.getRuleId();
          failures.add(
              "%s, clause %s, test %d: %s"
                  .formatted(
                      flavour.getId(), rule.getClause(), rule.getTestNumber(), check.getMessage()));
        }
      }
    } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw new IllegalStateException("veraPDF could not read the PDF: " + e.getMessage(), e);
    }
    return List.copyOf(failures);
  }
}
