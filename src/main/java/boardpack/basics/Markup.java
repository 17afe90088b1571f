package boardpack.basics;

/** Writes HTML. Words and attributes are always escaped; only names of elements are trusted. */
public final class Markup {
  private final StringBuilder html = new StringBuilder(1 << 18);

  /** Opens an element; attributes come in pairs of name and value. */
  public Markup open(String element, String... attributes) {
    html.append('<').append(element);
    for (int at = 0; at < attributes.length; at += 2) {
      html.append(' ').append(attributes[at]).append("=\"");
      escape(attributes[at + 1]);
      html.append('"');
    }
    html.append('>');
    return this;
  }

  public Markup close(String element) {
    html.append("</").append(element).append(">");
    return this;
  }

  public Markup text(String words) {
    escape(words);
    return this;
  }

  /** An element that holds words alone. */
  public Markup element(String element, String words, String... attributes) {
    return open(element, attributes).text(words).close(element);
  }

  /** Ends a line, so that the file can be read and compared. */
  public Markup line() {
    html.append('\n');
    return this;
  }

  /** Text of our own that is no data: the document type, the style sheet. */
  public Markup raw(String ours) {
    html.append(ours);
    return this;
  }

  private void escape(String words) {
    for (int at = 0; at < words.length(); at++) {
      char letter = words.charAt(at);
      switch (letter) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(isAllowed(letter) ? letter : '\uFFFD');
      }
    }
  }

  private static boolean isAllowed(char letter) {
    return letter >= ' ' || letter == '\n' || letter == '\t';
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
