package boardpack.intake;

import boardpack.basics.Shown;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The name under which a file is kept: its own, but for characters that nobody sees or that the
 * file system could not write again ({@code {202E}}), and short enough for "findings.txt" behind
 * it.
 */
final class SafeName {
  private static final int MOST_BYTES = 180;
  private static final char UNDECODABLE = '\uFFFD';

  private SafeName() {}

  static String of(String name) {
    return shortened(isWritable(name) ? plain(name, false) : plain(name, true));
  }

  private static boolean isWritable(String name) {
    try {
      return Path.of(name).toString().equals(name);
    } catch (InvalidPathException unwritable) {
      return false;
    }
  }

  private static String plain(String name, boolean asciiOnly) {
    var plain = new StringBuilder();
    name.codePoints()
        .forEach(
            point -> {
              if (isVisible(point) && (!asciiOnly || point < 128)) {
                plain.appendCodePoint(point);
              } else {
                plain.append("{%04X}".formatted(point));
              }
            });
    return plain.toString();
  }

  private static boolean isVisible(int point) {
    return Shown.isVisible(point) && point != UNDECODABLE;
  }

  private static String shortened(String name) {
    if (bytes(name) <= MOST_BYTES) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    var end = dot > 0 && name.length() - dot <= 6 ? name.substring(dot) : "";
    var stem = name.substring(0, name.length() - end.length());
    while (bytes(stem) + bytes(end) > MOST_BYTES) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return stem + end;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
