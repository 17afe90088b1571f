package boardpack.pack.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/** What a document says, as one number: equal for equal words. */
final class ContentHash {
  private final MessageDigest digest;

  private ContentHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** SHA-256 over all words of all pages, in hexadecimal. */
  static String of(JasperPrint pages) {
    var hash = new ContentHash();
    pages.getPages().forEach(page -> hash.add(page.getElements()));
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  private void add(List<JRPrintElement> elements) {
    for (var element : elements) {
      if (element instanceof JRPrintFrame frame) {
        add(frame.getElements());
      } else if (element instanceof JRPrintText text) {
        add(text.getFullText());
      } else if (element instanceof JRPrintImage image && image.getHyperlinkTooltip() != null) {
        add(image.getHyperlinkTooltip());
      }
    }
  }

  private void add(String words) {
    digest.update(words.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }
}
