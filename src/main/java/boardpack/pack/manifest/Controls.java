package boardpack.pack.manifest;

import boardpack.pack.pdf.Conformance;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Controls over the delivered files of a pack: no final pack when one of them fails. */
public final class Controls {
  private static final String CONFORMANCE = "PDF/UA-1 and PDF/A-2a";

  private Controls() {}

  /**
   * @param conformance whether veraPDF looks at the PDF too, which takes about a second
   */
  public static List<Control> of(byte[] pdf, byte[] xlsx, byte[] json, boolean conformance) {
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
