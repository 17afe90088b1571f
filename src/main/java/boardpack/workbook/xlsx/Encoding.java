package boardpack.workbook.xlsx;

import boardpack.workbook.FileFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The encodings that a part of a workbook may have: UTF-8, or UTF-16 with its mark. */
final class Encoding {
  private static final Set<String> UTF_8 = Set.of("utf-8", "utf8", "us-ascii", "ascii");
  private static final Set<String> UTF_16 = Set.of("utf-16", "utf-16le", "utf-16be");

  private static final int LONGEST_MARK = 3;

  private Encoding() {}

  /** Characters, strictly: bytes that are none stop the reading, and so does a second mark. */
  static Reader reader(InputStream bytes) throws IOException {
    var pushback = new PushbackInputStream(bytes, 2 * LONGEST_MARK);
    var start = pushback.readNBytes(2 * LONGEST_MARK);
    var charset = charset(start);
    int mark = mark(start, charset);
    if (mark > 0 && mark(Arrays.copyOfRange(start, mark, start.length), charset) > 0) {
      throw new MalformedInputException(mark);
    }
    pushback.unread(start, mark, start.length - mark);
    return new InputStreamReader(
        pushback,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static Charset charset(byte[] start) {
    if (start.length < 2) {
      return StandardCharsets.UTF_8;
    }
    int first = (start[0] & 0xFF) << 8 | (start[1] & 0xFF);
    return switch (first) {
      case 0xFEFF, 0x003C -> StandardCharsets.UTF_16BE;
      case 0xFFFE, 0x3C00 -> StandardCharsets.UTF_16LE;
      default -> StandardCharsets.UTF_8;
    };
  }

  private static int mark(byte[] start, Charset charset) {
    if (charset.equals(StandardCharsets.UTF_8)) {
      boolean marked =
          start.length >= LONGEST_MARK
              && start[0] == (byte) 0xEF
              && start[1] == (byte) 0xBB
              && start[2] == (byte) 0xBF;
      return marked ? LONGEST_MARK : 0;
    }
    boolean marked = start.length >= 2 && (start[0] & 0xFF) + (start[1] & 0xFF) == 0xFE + 0xFF;
    return marked ? 2 : 0;
  }

  /** Refuses a part that declares an encoding that it cannot have. */
  static void check(String part, @Nullable String declared) {
    if (declared != null) {
      var name = declared.toLowerCase(Locale.ROOT);
      if (!UTF_8.contains(name) && !UTF_16.contains(name)) {
        throw FileFault.PART_ENCODING.refusal(
            part,
            "declares the encoding " + declared + ", where only UTF-8 and UTF-16 are allowed");
      }
    }
  }
}
