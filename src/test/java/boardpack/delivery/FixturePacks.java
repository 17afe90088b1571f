package boardpack.delivery;

import boardpack.basics.Json;
import boardpack.pack.Edition;
import boardpack.pack.Pack;
import boardpack.pack.PackFixtures;
import boardpack.pack.State;
import boardpack.pack.manifest.Manifest;
import boardpack.run.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The pack of the renderers' tests, as any footprint's, with small files instead of large ones. */
final class FixturePacks {
  private FixturePacks() {}

  static Pack of(Run run) {
    var pack = PackFixtures.with(State.FINAL, Edition.BOARD);
    var footprint = run.footprint();
    return new Pack(
        pack.schema(),
        new Pack.PackFootprint(footprint.number(), footprint.code(), footprint.name()),
        run.period(),
        run.issue(),
        pack.state(),
        pack.edition(),
        pack.cut(),
        pack.summary(),
        pack.titles(),
        pack.targets(),
        pack.position(),
        pack.overview(),
        pack.socialCare(),
        pack.savings(),
        pack.challenges(),
        pack.testsNotRun(),
        pack.testsRun(),
        pack.trackRecord(),
        pack.statements(),
        pack.bridge(),
        pack.reconciliation(),
        pack.performance(),
        pack.triangulation(),
        pack.cashAndCapital(),
        pack.risks(),
        pack.appendix(),
        pack.figures(),
        pack.imprint(),
        pack.national());
  }

  static void write(Pack pack, Path folder, int pdfBytes) throws IOException {
    var files =
        Map.of(
            pack.stem() + ".pdf", "the PDF of " + pack.stem() + " ".repeat(pdfBytes),
            pack.stem() + ".xlsx", "the workbook of " + pack.stem(),
            pack.stem() + ".json", Json.pretty(pack));
    for (var file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    var manifest =
        new Manifest(
            pack.stem(),
            pack.footprint().code(),
            pack.period(),
            pack.issue(),
            pack.state(),
            pack.edition(),
            pack.cut().knownAt(),
            files.entrySet().stream().map(file -> listed(file.getKey(), file.getValue())).toList(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(pack.stem()),
            List.of(),
            List.of(),
            "");
    Files.writeString(folder.resolve(Manifest.NAME), Json.pretty(manifest));
  }

  private static Manifest.File listed(String name, String content) {
    var bytes = content.getBytes(StandardCharsets.UTF_8);
    try {
      var sha256 = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
      return new Manifest.File(name, sha256, bytes.length);
    } catch (NoSuchAlgorithmException everyPlatformHasIt) {
      throw new IllegalStateException(everyPlatformHasIt);
    }
  }
}
