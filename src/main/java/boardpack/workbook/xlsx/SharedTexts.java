package boardpack.workbook.xlsx;

import boardpack.workbook.FileFault;
import boardpack.workbook.cells.Texts;
import boardpack.workbook.container.ZipParts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The texts that cells point to by number. */
final class SharedTexts {
  private static final long MOST_CHARACTERS = 64L << 20;
  private static final int MOST = 2_000_000;
  private final List<String> texts = new ArrayList<>();

  static SharedTexts none() {
    return new SharedTexts();
  }

  static SharedTexts of(ZipParts parts, String part) {
    var shared = new SharedTexts();
    long characters = 0;
    try (var xml = new XmlPart(parts, part)) {
      xml.root("sst");
      while (xml.child(1)) {
        if (xml.name().equals("si")) {
          var text = richText(xml);
          characters += text.length();
          shared.texts.add(text);
          if (characters > MOST_CHARACTERS || shared.texts.size() > MOST) {
            throw FileFault.TOO_MUCH_INSIDE.refusal(
                "more than %d characters or %d entries of shared text"
                    .formatted(MOST_CHARACTERS, MOST));
          }
        }
      }
      xml.finish();
    }
    return shared;
  }

  /** The text of an {@code si} or {@code is} element, plain or in runs, without its phonetics. */
  static String richText(XmlPart xml) {
    int depth = xml.depth();
    var text = new StringBuilder();
    while (xml.child(depth)) {
      if (xml.name().equals("t")) {
        text.append(xml.text(Texts.LONGEST));
      } else if (xml.name().equals("r")) {
        int run = xml.depth();
        while (xml.child(run)) {
          if (xml.name().equals("t") && text.length() <= Texts.LONGEST) {
            text.append(xml.text(Texts.LONGEST));
          }
        }
      }
    }
    return Texts.unescaped(text.toString());
  }

  Optional<String> text(String number) {
    if (number.isEmpty() || number.length() > 9) {
      return Optional.empty();
    }
    int index = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        return Optional.empty();
      }
      index = index * 10 + digit;
    }
    return index < texts.size() ? Optional.of(texts.get(index)) : Optional.empty();
  }
}
