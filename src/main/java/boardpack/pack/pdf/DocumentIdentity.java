package boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.HexFormat;

/**
 * What a PDF says of itself. Its dates come from the run and its identifier from its content, so
 * that the same pack is the same bytes whenever and wherever it is made.
 *
 * @param made the instant that the run gives its documents
 * @param sha256 of what the pack says, in hexadecimal
 */
record DocumentIdentity(String title, String subject, Instant made, String sha256) {
  private static final int LENGTH = 16;

  void writeTo(PdfWriter writer) {
    var date = new PdfDate(GregorianCalendar.from(made.atZone(ZoneOffset.UTC)));
    var id = Arrays.copyOf(HexFormat.of().parseHex(sha256), LENGTH);
    writer.getInfo().put(PdfName.CREATIONDATE, date);
    writer.getInfo().put(PdfName.MODDATE, date);
    writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
    writer.setXmpMetadata(new Xmp(this).bytes());
  }
}
