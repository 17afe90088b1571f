package boardpack.delivery.letters;

import java.util.stream.Collectors;

/** A letter as HTML: a few plain elements, no pictures, every text escaped. */
public final class HtmlText {
  private final Confirmation confirmation;

  private HtmlText(Confirmation confirmation) {
    this.confirmation = confirmation;
  }

  public static String of(Letter letter, Confirmation confirmation) {
    var html = new HtmlText(confirmation);
    return """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head><meta charset="UTF-8"><title>%s</title></head>
        <body>
        %s
        </body>
        </html>
        """
        .formatted(
            escaped(letter.subject()),
            letter.parts().stream().map(html::markup).collect(Collectors.joining("\n")));
  }

  private String markup(Part part) {
    if (part instanceof Part.Heading heading) {
      return "<h2>" + escaped(heading.text()) + "</h2>";
    }
    if (part instanceof Part.Paragraph paragraph) {
      return "<p>" + escaped(paragraph.text()) + "</p>";
    }
    if (part instanceof Part.Items items) {
      return items.texts().stream()
          .map(item -> "<li>" + escaped(item) + "</li>")
          .collect(Collectors.joining("\n", "<ul>\n", "\n</ul>"));
    }
    if (part instanceof Part.Link link) {
      return link(link.words(), link.url());
    }
    return confirmation
        .url()
        .map(url -> link("I have opened this pack", url))
        .orElse("<p>" + escaped(confirmation.reply()) + "</p>");
  }

  private static String link(String words, String url) {
    return "<p><a href=\"%s\">%s</a></p>".formatted(escaped(url), escaped(words));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
