package boardpack.pack.manifest;

import boardpack.pack.pdf.Conformance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Controls over the delivered files of a pack: no final pack when one of them, or {@link
 * RecordControl}, fails.
 */
public final class Controls {
  private static final String CONFORMANCE = "PDF/UA-1 and PDF/A-2a";

  /** What each control is called. */
  public static final List<String> NAMES =
      List.of(
          RollUpControl.NAME,
          FiguresControl.EXCEL,
          FiguresControl.PDF,
          CompletenessControl.NAME,
          RecordControl.NAME,
          CONFORMANCE);

  private Controls() {}

  /**
   * @param stem of the pack's files
   * @param files by name
   */
  public static List<Control> of(String stem, Map<String, byte[]> files, boolean conformance) {
    return of(
        file(files, stem + ".pdf"),
        file(files, stem + ".xlsx"),
        file(files, stem + ".json"),
        conformance);
  }

  private static byte[] file(Map<String, byte[]> files, String name) {
    return Objects.requireNonNull(files.get(name), name);
  }

  /**
   * @param conformance whether veraPDF looks at the PDF too, which takes about a second
   */
  static List<Control> of(byte[] pdf, byte[] xlsx, byte[] json, boolean conformance) {
    try {
      var delivered = Delivered.of(pdf, xlsx, json);
      var controls = new ArrayList<Control>();
      controls.add(RollUpControl.of(delivered));
      controls.add(FiguresControl.excel(delivered));
      controls.add(FiguresControl.pdf(delivered));
      controls.add(CompletenessControl.of(delivered));
      if (conformance) {
        controls.add(conformance(pdf));
      }
      return List.copyOf(controls);
    } catch (IOException unreadable) {
      return List.of(Control.failed("files can be read", String.valueOf(unreadable.getMessage())));
    }
  }

  private static Control conformance(byte[] pdf) {
    var failures = Conformance.failures(pdf);
    return failures.isEmpty()
        ? Control.passed(CONFORMANCE, "veraPDF finds no failure")
        : Control.failed(CONFORMANCE, String.join("; ", failures));
  }
}
