package boardpack.challenge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a CFO may add to a flag; each is empty where nothing was said.
 *
 * @param about {@code target}, {@code scheme}, {@code funding stream} or {@code forecast}
 * @param name the signatory's name
 * @param basis on which the amounts are quoted: scope, year, in the year or cumulative
 * @param evidence where it can be read
 * @param changesMyMind what would change the signatory's mind
 * @param partnerToldOn the day on which the partner was told
 */
public record Particulars(
    String about,
    String name,
    String basis,
    String evidence,
    String changesMyMind,
    Optional<LocalDate> partnerToldOn) {
  public static final Particulars NONE = new Particulars("", "", "", "", "", Optional.empty());

  /** All that was said in own words. */
  List<String> words() {
    return List.of(basis, evidence, changesMyMind);
  }
}
