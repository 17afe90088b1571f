package boardpack.pack.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A package whose parts all carry the same time, whatever the clock and its time zone, and some of
 * whose parts are filled in while they are written.
 */
final class FixedZip extends ZipArchiveOutputStream {
  private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** The levels above cost three times as much and save one part in a hundred. */
  private static final int LEVEL = 7;

  private final Map<String, Filling> fillings;
  private final ByteArrayOutputStream empty = new ByteArrayOutputStream(1 << 14);
  private @Nullable Filling filling;

  /** Makes the part as it is to be from the part as the library wrote it. */
  interface Filling {
    byte[] fill(String part);
  }

  /**
   * @param out is gone back in, so that each part begins with its sizes
   * @param fillings by the name of the part
   */
  FixedZip(SeekableByteChannel out, Map<String, Filling> fillings) throws IOException {
    super(out);
    this.fillings = fillings;
    setUseZip64(Zip64Mode.Never);
    setLevel(LEVEL);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    entry.setTime(ALWAYS.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
    super.putArchiveEntry(entry);
    filling = fillings.get(entry.getName());
    empty.reset();
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    if (filling == null) {
      super.write(bytes, offset, length);
    } else {
      empty.write(bytes, offset, length);
    }
  }

  @Override
  public void closeArchiveEntry() throws IOException {
    if (filling != null) {
      var filled = filling.fill(empty.toString(StandardCharsets.UTF_8));
      super.write(filled, 0, filled.length);
      filling = null;
    }
    super.closeArchiveEntry();
  }
}
