package boardpack.pack.excel;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.pack.PackFixtures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Another engine recomputes the workbook and comes to the same figures. */
class LibreOfficeTests {
  private static final Path OFFICE = Path.of("/usr/bin/soffice");

  static boolean isThere() {
    return Files.isExecutable(OFFICE);
  }

  @Test
  @EnabledIf("isThere")
  void libreOfficeComesToTheSameFigures(@TempDir Path folder) throws Exception {
    var pack = PackFixtures.board();
    var file = Files.write(folder.resolve("pack.xlsx"), ExcelPack.render(pack));
    var office =
        new ProcessBuilder(
                OFFICE.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "xlsx:Calc MS Excel 2007 XML",
                "--outdir",
                folder.resolve("out").toString(),
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();

    var read = ExcelPackTests.figures(Files.readAllBytes(folder.resolve("out/pack.xlsx")));

    for (var figure : pack.figures()) {
      assertThat(read.get(figure.ref())).as(figure.ref()).isEqualByComparingTo(figure.value());
    }
  }
}
