package boardpack.delivery.letters;

/** A letter as plain text. */
public final class PlainText {
  private static final int WIDTH = 76;

  private final Confirmation confirmation;
  private final StringBuilder text = new StringBuilder();

  private PlainText(Confirmation confirmation) {
    this.confirmation = confirmation;
  }

  public static String of(Letter letter, Confirmation confirmation) {
    var plain = new PlainText(confirmation);
    letter.parts().forEach(plain::add);
    return plain.text.toString();
  }

  private void add(Part part) {
    if (part instanceof Part.Heading heading) {
      text.append(heading.text()).append('\n').append("-".repeat(heading.text().length()));
      text.append('\n');
    } else if (part instanceof Part.Paragraph paragraph) {
      wrap(paragraph.text(), "", "");
      text.append('\n');
    } else if (part instanceof Part.Items items) {
      items.texts().forEach(item -> wrap(item, "- ", "  "));
      text.append('\n');
    } else if (part instanceof Part.Link link) {
      text.append(link.words()).append(":\n").append(link.url()).append("\n\n");
    } else {
      var asked = confirmation.url().map(url -> Confirmation.ASKED + "\n" + url);
      text.append(asked.orElse(confirmation.reply())).append("\n\n");
    }
  }

  private void wrap(String words, String first, String others) {
    var line = new StringBuilder(first);
    boolean empty = true;
    for (var word : words.split("\\s+")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder(others);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    text.append(line).append('\n');
  }
}
