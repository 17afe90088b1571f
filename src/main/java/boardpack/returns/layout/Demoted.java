package boardpack.returns.layout;

import boardpack.basics.Finding;
import boardpack.basics.Severity;

/** A finding about something that nobody read: it is only noted. */
final class Demoted {
  private Demoted() {}

  static Finding of(Finding finding) {
    return finding.as(Severity.INFO);
  }
}
