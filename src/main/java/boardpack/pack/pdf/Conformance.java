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
import org.verapdf.pdfa.results.ValidationResult;

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
    var foundry = Foundries.defaultInstance();
    try (InputStream bytes = new ByteArrayInputStream(pdf);
        var parser = foundry.createParser(bytes, PROMISED.get(0));
        var validator = foundry.createValidator(PROMISED)) {
      parser.setFlavours(PROMISED);
      var failures = new LinkedHashSet<String>();
      validator.validateAll(parser).forEach(result -> failures.addAll(failures(result)));
      return List.copyOf(failures);
    } catch (IOException | ModelParsingException | EncryptedPdfException | ValidationException e) {
      throw new IllegalStateException("veraPDF could not read the PDF: " + e.getMessage(), e);
    }
  }

  private static List<String> failures(ValidationResult result) {
    var failures = new ArrayList<String>();
    for (var check : result.getTestAssertions()) {
      if (check.getStatus() == TestAssertion.Status.FAILED) {
        var rule = check.getRuleId();
        failures.add(
            "%s, clause %s, test %d: %s"
                .formatted(
                    result.getPDFAFlavour().getId(),
                    rule.getClause(),
                    rule.getTestNumber(),
                    check.getMessage()));
      }
    }
    return failures;
  }
}
