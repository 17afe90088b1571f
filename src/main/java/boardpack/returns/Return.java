package boardpack.returns;

import boardpack.basics.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One version of a return, as it was taken in: immutable, all versions are kept.
 *
 * @param submission our own count of the versions of this return, from 1
 * @param file the file's name as it was received
 * @param sha256 of the file's bytes
 * @param receivedAt when it became known; a pack made as known earlier does not see it
 * @param late whether it came after its due working day
 * @param sheets the sheets that were taken in; a refused sheet is absent
 * @param findings what was said of it when it was taken in, refused sheets included
 */
public record Return(
    Cover cover,
    int submission,
    String file,
    String sha256,
    Instant receivedAt,
    boolean late,
    List<ReturnSheet> sheets,
    List<Finding> findings) {
  public Return {
    sheets = List.copyOf(sheets);
    findings = List.copyOf(findings);
  }

  public ReturnKey key() {
    return cover.key();
  }

  public Optional<ReturnSheet> sheet(String name) {
    return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
  }

  /** The rows of a sheet; none where the sheet was refused. */
  public Stream<ReturnRow> rows(String sheetName) {
    return sheet(sheetName).stream()
        .flatMap(sheet -> sheet.lines().stream().map(line -> new ReturnRow(this, sheet, line)));
  }
}
