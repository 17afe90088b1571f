package boardpack.workbook.xlsx;

import boardpack.workbook.container.ZipParts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Remembers what some short parts said. Workbooks that were made from one template have their
 * styles and relationships alike to the byte: reading those anew takes as long as reading a sheet.
 *
 * @param <T> what is read from a part; never changed afterwards
 */
final class AlikeParts<T> {
  private static final int MOST = 64;
  private static final int LONGEST = 1 << 16;
  private final Map<Part, T> known = new ConcurrentHashMap<>();

  private record Part(String name, ByteBuffer bytes) {}

  /**
   * @param reading reads the part, of whose name and bytes alone its outcome must follow
   */
  T of(ZipParts parts, String name, Supplier<T> reading) {
    if (parts.size(name) > LONGEST) {
      return reading.get();
    }
    var part = new Part(name, bytes(parts, name));
    var before = known.get(part);
    if (before != null) {
      return before;
    }
    var now = reading.get();
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(part, now);
    return now;
  }

  private static ByteBuffer bytes(ZipParts parts, String name) {
    try (var stream = parts.open(name)) {
      return ByteBuffer.wrap(stream.readAllBytes());
    } catch (IOException checkedBefore) {
      throw new UncheckedIOException(checkedBefore);
    }
  }
}
