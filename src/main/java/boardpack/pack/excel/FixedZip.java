package boardpack.pack.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A package whose parts all carry the same time, whatever the clock and its time zone. */
final class FixedZip extends ZipArchiveOutputStream {
  private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

  FixedZip(OutputStream out) {
    super(out);
    setUseZip64(Zip64Mode.Never);
    setLevel(Deflater.BEST_SPEED);
  }

  @Override
  public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
    entry.setTime(ALWAYS.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
    super.putArchiveEntry(entry);
  }
}
