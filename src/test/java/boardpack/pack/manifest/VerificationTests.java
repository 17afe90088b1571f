package boardpack.pack.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Json;
import boardpack.command.Home;
import boardpack.pack.PackFixtures;
import boardpack.pack.excel.ExcelPack;
import boardpack.pack.html.HtmlPack;
import boardpack.pack.pdf.PdfPack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationTests {
  private static final String STEM = PackFixtures.board().stem();
  private static final Map<String, byte[]> FILES = new LinkedHashMap<>();

  @TempDir private Path folder;

  @BeforeAll
  static void render(@TempDir Path home) {
    var pack = PackFixtures.board();
    FILES.put(STEM + ".pdf", new PdfPack(new Home(home)).render(pack));
    FILES.put(STEM + ".xlsx", ExcelPack.render(pack));
    FILES.put(STEM + ".html", HtmlPack.render(pack));
    FILES.put(STEM + ".json", Json.pretty(pack).getBytes(StandardCharsets.UTF_8));
    FILES.putAll(
        Manifest.sign(
            pack,
            new Manifest.Editions(List.of(pack.stem()), List.of()),
            FILES,
            List.of(RecordControl.of(Optional.empty())),
            SigningKey.of(new Home(home))));
  }

  @BeforeEach
  void write() throws IOException {
    for (var file : FILES.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  @Test
  void aPackAsItWasPublishedHolds() throws IOException {
    assertThat(Verification.of(folder, Optional.empty()))
        .allSatisfy(check -> assertThat(check.ok()).as(check.toString()).isTrue())
        .extracting(Control::name)
        .containsExactly(
            "signature",
            "files are as the manifest lists them",
            "roll-up adds up",
            "Excel = JSON",
            "PDF = Excel = JSON",
            "completeness",
            "PDF/UA-1 and PDF/A-2a",
            "record of statements");
  }

  @Test
  void aChangedFigureIsFound() throws IOException {
    var file = folder.resolve(STEM + ".json");
    var total = PackFixtures.board().overview().nhsTotal().orElseThrow().ytdActual().toString();
    var saved = PackFixtures.board().savings().total().ytdActual().toString();
    Files.writeString(
        file,
        Files.readString(file)
            .replace("\"" + total + "\"", "\"987654.3\"")
            .replace("\"" + saved + "\"", "\"987654.3\""));

    assertThat(failures())
        .contains("files are as the manifest lists them", "roll-up adds up", "PDF = Excel = JSON");
  }

  @Test
  void aChangedManifestIsFound() throws IOException {
    var file = folder.resolve(Manifest.NAME);
    Files.writeString(file, Files.readString(file).replace("\"issue\" : 1", "\"issue\" : 2"));

    assertThat(failures()).containsExactly("signature");
  }

  @Test
  void anotherSignerIsFound() throws IOException {
    assertThat(failures(Optional.of("another key"))).containsExactly("signature");
  }

  @ParameterizedTest
  @ValueSource(strings = {".pdf", ".xlsx", ".html", ".json"})
  void aSingleByteThatWasChangedIsToldOfItsFile(String ending) throws IOException {
    var file = folder.resolve(STEM + ending);
    change(file);

    assertThat(failing())
        .contains("files are as the manifest lists them: " + STEM + ending + " was changed")
        .noneMatch(words -> words.startsWith("signature"));
  }

  @ParameterizedTest
  @ValueSource(strings = {".pdf", ".xlsx", ".html", ".json"})
  void aFileThatWasTakenAwayIsNamed(String ending) throws IOException {
    Files.delete(folder.resolve(STEM + ending));

    assertThat(failing())
        .contains("files are as the manifest lists them: " + STEM + ending + " is not there");
  }

  @Test
  void aFigureOfTheWorkbookThatWasChangedIsNamed() throws IOException {
    var total = PackFixtures.board().figures().get(0);
    var file = folder.resolve(STEM + ".xlsx");
    try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      var sheet = workbook.getSheet("Figures and sources");
      for (var row : sheet) {
        if (row.getCell(0) != null && row.getCell(0).toString().equals(total.ref())) {
          row.getCell(1).setCellValue(987654.3);
          row.getCell(1).removeFormula();
        }
      }
      try (var out = Files.newOutputStream(file)) {
        workbook.write(out);
      }
    }

    assertThat(failing())
        .anyMatch(words -> words.startsWith("Excel = JSON: ") && words.contains(total.ref()));
  }

  @Test
  void aSignatureOrAKeyThatWasChangedIsFound() throws IOException {
    change(folder.resolve(Manifest.SIGNATURE));
    assertThat(failures()).containsExactly("signature");

    Files.write(folder.resolve(Manifest.SIGNATURE), FILES.get(Manifest.SIGNATURE));
    var manifest = folder.resolve(Manifest.NAME);
    Files.writeString(
        manifest, Files.readString(manifest).replaceFirst("(\"publicKey\" : \"\\w{9})", "$1x"));
    assertThat(failures()).containsExactly("signature");

    Files.delete(folder.resolve(Manifest.SIGNATURE));
    assertThat(failing()).containsExactly("signature: manifest.json.sig is not there");
  }

  private static void change(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
  }

  private List<String> failing() throws IOException {
    return Verification.withoutConformance(folder, Optional.empty()).stream()
        .filter(check -> !check.ok())
        .map(check -> check.name() + ": " + check.detail())
        .toList();
  }

  @Test
  void aFileThatWasAddedIsFound() throws IOException {
    Files.writeString(folder.resolve("more.txt"), "more");

    assertThat(failures()).containsExactly("files are as the manifest lists them");
  }

  @Test
  void theKeyIsItsOwnersAlone(@TempDir Path home) throws IOException {
    var key = SigningKey.of(new Home(home));

    var secret = home.resolve("data/keys/signing-key.pkcs8");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
        .isEqualTo("rw-------");
    assertThat(SigningKey.of(new Home(home)).publicPart()).isEqualTo(key.publicPart());
    assertThat(SigningKey.isSignedBy(key.publicPart(), new byte[] {1}, key.sign(new byte[] {1})))
        .isTrue();
    assertThat(SigningKey.isSignedBy(key.publicPart(), new byte[] {2}, key.sign(new byte[] {1})))
        .isFalse();
  }

  private List<String> failures() throws IOException {
    return failures(Optional.empty());
  }

  private List<String> failures(Optional<String> signer) throws IOException {
    return Verification.withoutConformance(folder, signer).stream()
        .filter(check -> !check.ok())
        .map(Control::name)
        .toList();
  }
}
