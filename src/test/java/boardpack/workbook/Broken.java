package boardpack.workbook;

import boardpack.basics.Finding;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A broken file that gets a finding.
 *
 * @param how it is broken, in words that go on after "when"
 */
record Broken(Fault fault, String how, String file, byte[] bytes) {

  static Broken rows(Fault fault, String how, String rows) {
    return of(fault, how, GivenWorkbook.rows(rows));
  }

  static Broken cell(Fault fault, String how, String cell) {
    return rows(fault, how, "<row r=\"2\">" + cell + "</row>");
  }

  static Broken of(Fault fault, String how, GivenWorkbook book) {
    return new Broken(fault, how, "return.xlsx", book.bytes());
  }

  static Broken text(Fault fault, String how, String file, String text) {
    return new Broken(fault, how, file, text.getBytes(StandardCharsets.UTF_8));
  }

  Optional<Finding> finding() {
    return Workbooks.read(file, bytes).findings().stream()
        .filter(found -> found.code().equals(fault.code()))
        .findFirst();
  }
}
