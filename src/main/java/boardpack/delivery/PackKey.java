package boardpack.delivery;

import boardpack.basics.Period;
import boardpack.pack.Edition;
import boardpack.run.PublishedPack;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * One published pack: {@code 2017-12/E54000012/issue-1/board}.
 *
 * @param footprint its ONS code
 */
public record PackKey(Period period, String footprint, int issue, Edition edition) {
  public static PackKey of(PublishedPack pack) {
    return new PackKey(pack.period(), pack.footprint(), pack.issue(), edition(pack.edition()));
  }

  /** Reads what {@link #toString} writes. */
  static PackKey of(String written) {
    var parts = written.split("/");
    return new PackKey(
        Period.of(parts[0]),
        parts[1],
        Integer.parseInt(parts[2].substring("issue-".length())),
        edition(parts[3]));
  }

  private static Edition edition(String word) {
    return Edition.valueOf(word.toUpperCase(Locale.ROOT));
  }

  @JsonValue
  @Override
  public String toString() {
    return "%s/%s/issue-%d/%s".formatted(period, footprint, issue, edition.word());
  }
}
