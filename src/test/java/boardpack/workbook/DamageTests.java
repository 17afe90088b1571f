package boardpack.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Checked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Files that were damaged on their way: whatever the damage, no figure comes out changed. */
class DamageTests {
  private static final long SEED = 20170401;
  private static final String ROWS =
      """
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>1234.5</v></c></row>
      <row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" s="1"><v>42826</v></c></row>
      """;

  @Test
  void aFileCutAnywhereIsRefused() {
    var whole = GivenWorkbook.rows(ROWS).bytes();
    for (int length = 0; length < whole.length; length++) {
      var cut = Workbooks.read("return.xlsx", Arrays.copyOf(whole, length));
      assertThat(cut.isRefused()).as("cut at %d", length).isTrue();
    }
  }

  @Test
  void aFlippedBitNeverChangesAFigure() {
    var whole = GivenWorkbook.rows(ROWS).bytes();
    var cells = ReadWorkbook.cells(Workbooks.read("return.xlsx", whole));
    for (int at = 0; at < whole.length; at++) {
      for (int bit = 0; bit < 8; bit += 5) {
        var damaged = whole.clone();
        damaged[at] ^= (byte) (1 << bit);
        assertUnchangedOrRefused(Workbooks.read("return.xlsx", damaged), cells, at);
      }
    }
  }

  @Test
  void aZeroFilledTailNeverChangesAFigure() {
    var whole = GivenWorkbook.rows(ROWS).bytes();
    for (int from = 0; from < whole.length; from += 7) {
      var damaged = whole.clone();
      Arrays.fill(damaged, from, whole.length, (byte) 0);
      var read = Workbooks.read("return.xlsx", damaged);
      assertThat(read.isRefused() || Arrays.equals(damaged, whole)).as("from %d", from).isTrue();
    }
  }

  @Test
  void xmlScrambledBeforePackingIsReadOrRefusedButNeverFails() {
    var random = new Random(SEED);
    var parts =
        new String[] {
          GivenWorkbook.SHEET,
          GivenWorkbook.TEXTS,
          GivenWorkbook.STYLES,
          GivenWorkbook.MAIN,
          GivenWorkbook.LINKS,
          GivenWorkbook.TYPES,
          "_rels/.rels",
        };
    for (int i = 0; i < 600; i++) {
      var book = GivenWorkbook.rows(ROWS);
      var part = parts[random.nextInt(parts.length)];
      book.part(part, scrambled(book.text(part), random));
      assertReasonGiven(Workbooks.read("return.xlsx", book.bytes()), i);
    }
  }

  @Test
  void scrambledOldWorkbooksAreReadOrRefusedButNeverFail() throws IOException {
    var whole = oldWorkbook();
    var random = new Random(SEED);
    for (int i = 0; i < 1_000; i++) {
      var damaged =
          random.nextInt(4) == 0
              ? Arrays.copyOf(whole, random.nextInt(whole.length))
              : whole.clone();
      for (int flips = random.nextInt(8); flips > 0 && damaged.length > 8; flips--) {
        damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
      }
      assertReasonGiven(Workbooks.read("return.xls", damaged), i);
    }
  }

  private static String scrambled(String text, Random random) {
    var scrambled = new StringBuilder(text);
    for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
      int at = random.nextInt(scrambled.length());
      switch (random.nextInt(4)) {
        case 0 -> scrambled.setCharAt(at, "<>&\"'/=0A9-.é\u0001".charAt(random.nextInt(14)));
        case 1 -> scrambled.delete(at, Math.min(scrambled.length(), at + random.nextInt(40)));
        case 2 ->
            scrambled.insert(at, scrambled.substring(at, Math.min(scrambled.length(), at + 60)));
        default -> scrambled.insert(at, random.nextInt());
      }
    }
    return scrambled.toString();
  }

  private static void assertUnchangedOrRefused(Checked<Workbook> read, String cells, int at) {
    if (!read.isRefused()) {
      assertThat(ReadWorkbook.cells(read)).as("byte %d", at).isEqualTo(cells);
    }
  }

  private static void assertReasonGiven(Checked<Workbook> read, int attempt) {
    if (read.isRefused()) {
      assertThat(read.findings().get(0).code()).as("attempt %d", attempt).isNotEqualTo("F99");
    }
  }

  private static byte[] oldWorkbook() throws IOException {
    try (var book = new HSSFWorkbook()) {
      var sheet = book.createSheet("Return");
      for (int i = 0; i < 30; i++) {
        var row = sheet.createRow(i);
        row.createCell(0).setCellValue("Line " + i);
        row.createCell(1).setCellValue(i * 1.25);
      }
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }
}
