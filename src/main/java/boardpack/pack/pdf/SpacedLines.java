package boardpack.pack.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;

/**
 * Lines of a paragraph that keep the space at their ends. OpenPDF trims it, and a reader that
 * follows the tags, not the places on the sheet, would join a line's last word to the next line's
 * first.
 */
final class SpacedLines extends PdfContentByte {
  private final String paragraph;
  private int shown;

  /**
   * @param paragraph the words that are about to be shown, line by line
   */
  SpacedLines(PdfWriter writer, String paragraph) {
    super(writer);
    this.paragraph = paragraph;
  }

  @Override
  public PdfContentByte getDuplicate() {
    return new SpacedLines(writer, paragraph);
  }

  @Override
  public void showText(String words) {
    super.showText(words);
    if (paragraph.startsWith(words, shown)) {
      shown += words.length();
      if (shown < paragraph.length() && Character.isWhitespace(paragraph.charAt(shown))) {
        super.showText(" ");
        shown++;
      }
    }
  }
}
