package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.challenge.Statement.Circulation;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A flag as a CFO raises it.
 *
 * @param footprint the footprint's number or code
 * @param subject the target, scheme, funding stream or forecast it is about
 * @param organisation the signatory's body
 * @param role the signatory's role
 * @param low amount at risk, £000, at the least
 * @param reason a realism test or own words
 * @param duty the linked duty; empty for none
 * @param reported the workbook it came through, which the CFO has yet to confirm; empty where the
 *     CFO raised it in person
 */
public record NewFlag(
    String footprint,
    String subject,
    String organisation,
    String role,
    Money low,
    Money likely,
    Money high,
    String reason,
    Optional<String> duty,
    Circulation circulation,
    Particulars particulars,
    Optional<Reported> reported) {

  /** All that is said in own words. */
  Stream<String> words() {
    return Stream.concat(Stream.of(subject, reason), particulars.words().stream());
  }
}
