package boardpack.workbook;

import boardpack.basics.Finding;

/** The whole file is refused; reading stops here. Never leaves this package's {@link Workbooks}. */
public final class Refused extends RuntimeException {
  private final transient Finding finding;

  public Refused(Finding finding) {
    super(finding.message(), null, false, false);
    this.finding = finding;
  }

  public Finding finding() {
    return finding;
  }
}
