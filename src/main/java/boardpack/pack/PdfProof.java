package boardpack.pack;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Whether veraPDF looks at each PDF before it is published, at about a second of the processor
 * each. It does, unless the setting {@code boardpack.controls.pdfua} says otherwise.
 */
@Component
public final class PdfProof {
  private final @Nullable Boolean setting;
  private volatile boolean usual = true;

  PdfProof(@Value("${boardpack.controls.pdfua:#{null}}") @Nullable Boolean setting) {
    this.setting = setting;
  }

  boolean isAsked() {
    return setting == null ? usual : setting;
  }

  /**
   * Leaves it to {@code verify}, unless the setting asks for it.
   *
   * @return whether it is left out
   */
  public boolean leaveToVerify() {
    usual = false;
    return !isAsked();
  }
}
