package boardpack.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A genuine workbook into whose parts a fault is grafted. */
final class Grafted {
  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  private Grafted() {}

  static Grafted onto(byte[] workbook) {
    var grafted = new Grafted();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        grafted.parts.put(entry.getName(), zip.readAllBytes());
      }
      return grafted;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Replaces a piece of a part; it must be there. */
  Grafted replacing(String part, String piece, String by) {
    return changing(
        part,
        xml -> {
          var changed = xml.replaceFirst(piece, by);
          if (changed.equals(xml)) {
            throw new AssertionError(piece + " is not in " + part + ": " + xml);
          }
          return changed;
        });
  }

  Grafted changing(String part, UnaryOperator<String> change) {
    var xml = new String(parts.get(part), UTF_8);
    parts.put(part, change.apply(xml).getBytes(UTF_8));
    return this;
  }

  Grafted with(String part, byte[] content) {
    parts.put(part, content);
    return this;
  }

  Grafted without(String part) {
    parts.remove(part);
    return this;
  }

  String part(String name) {
    return new String(parts.get(name), UTF_8);
  }

  byte[] bytes() {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
