package boardpack.challenge;

import boardpack.basics.Finding;
import boardpack.basics.Period;
import boardpack.command.WrongUsage;
import boardpack.intake.Letter;
import boardpack.returns.Reading;
import java.util.ArrayList;

/** A response sheet on its way into the record of flags. */
final class ResponseLetter implements Letter {
  private final ResponseSheet sheet;
  private final String sha256;
  private final Flags flags;
  private volatile Reading reading;

  ResponseLetter(ResponseSheet sheet, String sha256, Flags flags) {
    this.sheet = sheet;
    this.sha256 = sha256;
    this.flags = flags;
    reading = sheet.reading();
  }

  @Override
  public Period period() {
    return sheet.pack().map(ResponseForm.Pack::period).orElseThrow();
  }

  @Override
  public Reading reading() {
    return reading;
  }

  /** Each line is recorded once, however often the same bytes come. */
  @Override
  public void keep() {
    var known = flags.reportedThrough(sha256);
    var findings = new ArrayList<>(sheet.findings());
    int recorded = 0;
    for (var line : sheet.lines()) {
      try {
        var id = known.get(line.place().toString());
        findings.add(recorded(line, id == null ? line.record(flags) : id));
        recorded++;
      } catch (WrongUsage refused) {
        findings.add(ResponseFault.NOT_ALLOWED.at(line.place(), "", words(refused)));
      }
    }
    findings.sort(Finding.READING_ORDER);
    reading = sheet.reading(findings, recorded);
  }

  private static Finding recorded(ResponseLine line, String id) {
    return ResponseFault.recorded(line.place(), id, line.confirmation(id));
  }

  private static String words(WrongUsage refused) {
    return String.valueOf(refused.getMessage());
  }
}
