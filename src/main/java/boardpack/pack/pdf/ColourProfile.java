package boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfICCBased;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Says which red, green and blue a pack means: sRGB, by a profile of our own making. */
final class ColourProfile {
  private static final String NAME = "sRGB IEC61966-2.1";
  private static final ICC_Profile SRGB = load();

  private ColourProfile() {}

  static void writeTo(PdfWriter writer) {
    try {
      var profile = new PdfICCBased(SRGB);
      profile.remove(PdfName.ALTERNATE);
      var intent = new PdfDictionary(PdfName.OUTPUTINTENT);
      intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(NAME));
      intent.put(PdfName.INFO, new PdfString(NAME));
      intent.put(PdfName.S, PdfName.GTS_PDFA1);
      intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
      writer.getExtraCatalog().put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ICC_Profile load() {
    try (InputStream bytes = ColourProfile.class.getResourceAsStream("/boardpack/pack/srgb.icc")) {
      return ICC_Profile.getInstance(Objects.requireNonNull(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
