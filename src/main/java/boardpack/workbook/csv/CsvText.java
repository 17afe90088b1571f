package boardpack.workbook.csv;

import boardpack.workbook.CsvFault;
import boardpack.workbook.FileFault;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a CSV file: UTF-8, strictly, with or without its mark. */
final class CsvText {
  private static final int MOST_BYTES = 24 << 20;

  private CsvText() {}

  static String of(byte[] bytes) {
    boolean marked =
        bytes.length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF;
    int start = marked ? 3 : 0;
    if (bytes.length > MOST_BYTES) {
      throw FileFault.TOO_BIG.refusal(bytes.length, MOST_BYTES);
    }
    refuseWide(bytes);
    refuseNul(bytes);
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    try {
      return decoder.decode(ByteBuffer.wrap(bytes, start, bytes.length - start)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw CsvFault.CSV_ENCODING.refusal(firstWrong(bytes, start));
    }
  }

  private static void refuseWide(byte[] bytes) {
    int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
    if (first == 0xFFFE || first == 0xFEFF) {
      throw CsvFault.CSV_ENCODING.refusal("it is UTF-16 or UTF-32");
    }
  }

  private static void refuseNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw CsvFault.CSV_ENCODING.refusal("there is a NUL at byte " + i);
      }
    }
  }

  private static String firstWrong(byte[] bytes, int start) {
    var buffer = ByteBuffer.wrap(bytes, start, bytes.length - start);
    var sink = CharBuffer.allocate(4096);
    var decoder = StandardCharsets.UTF_8.newDecoder();
    while (!decoder.decode(buffer, sink, true).isError()) {
      sink.clear();
    }
    int at = buffer.position();
    int line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return "byte %d (hexadecimal %02X), in line %d, is no character".formatted(at, bytes[at], line);
  }
}
