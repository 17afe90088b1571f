package boardpack.pack;

import boardpack.basics.Json;
import boardpack.command.Failed;
import boardpack.command.Home;
import boardpack.pack.excel.ExcelPack;
import boardpack.pack.html.HtmlPack;
import boardpack.pack.manifest.Control;
import boardpack.pack.manifest.Controls;
import boardpack.pack.manifest.RecordControl;
import boardpack.pack.pdf.PdfPack;
import boardpack.pack.tables.PackTables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Lays an edition out in every format and controls what came of it. An edition with a control that
 * fails is made only under a waiver, which then stands on its first page.
 */
final class EditionPress {
  private final PdfPack pdf;
  private final Home home;
  private final BooleanSupplier conformance;
  private final Supplier<Optional<Long>> brokenRecord;

  /**
   * @param conformance whether veraPDF looks at each PDF too, at about a second each
   * @param brokenRecord the first event of the flags whose seal does not hold
   */
  EditionPress(Home home, BooleanSupplier conformance, Supplier<Optional<Long>> brokenRecord) {
    this.pdf = new PdfPack(home);
    this.home = home;
    this.conformance = conformance;
    this.brokenRecord = brokenRecord;
  }

  /**
   * @throws Failed if a control fails and nobody waived it
   */
  EditionFiles make(Pack pack) {
    var files = render(pack);
    var controls = controls(pack, files);
    if (controls.stream().allMatch(Control::ok)) {
      return new EditionFiles(pack, files, controls);
    }
    var waived = pack.with(pack.imprint().waiving(waivers(pack, controls)));
    var again = render(waived);
    return new EditionFiles(waived, again, waive(waived, controls(waived, again)));
  }

  private List<Control> controls(Pack pack, Map<String, byte[]> files) {
    var controls = new ArrayList<>(Controls.of(pack.stem(), files, conformance.getAsBoolean()));
    controls.add(RecordControl.of(brokenRecord.get()));
    return List.copyOf(controls);
  }

  private Map<String, byte[]> render(Pack pack) {
    var tables = PackTables.of(pack);
    var files = new LinkedHashMap<String, byte[]>();
    files.put(pack.stem() + ".pdf", pdf.render(pack));
    files.put(pack.stem() + ".xlsx", ExcelPack.render(pack, tables));
    files.put(pack.stem() + ".html", HtmlPack.render(pack, tables));
    files.put(pack.stem() + ".json", Json.rows(pack));
    return files;
  }

  private List<Waiver> waivers(Pack pack, List<Control> controls) {
    var file = Waivers.of(home);
    var waivers = new ArrayList<Waiver>();
    for (var control : controls) {
      if (!control.ok()) {
        waivers.add(file.of(control.name(), pack).orElseThrow(() -> refused(pack, control)));
      }
    }
    return waivers;
  }

  private static List<Control> waive(Pack pack, List<Control> controls) {
    return controls.stream().map(control -> waive(pack, control)).toList();
  }

  private static Control waive(Pack pack, Control control) {
    return control.ok()
        ? control
        : pack.imprint().waivers().stream()
            .filter(waiver -> waiver.control().equals(control.name()))
            .findFirst()
            .map(waiver -> control.waivedBy(waiver.by(), waiver.until()))
            .orElseThrow(() -> refused(pack, control));
  }

  private static Failed refused(Pack pack, Control control) {
    return new Failed(
        "%s is not published, a control fails: %s: %s"
            .formatted(pack.stem(), control.name(), control.detail()));
  }
}
