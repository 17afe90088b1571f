package boardpack.run;

import boardpack.basics.Period;
import java.time.Instant;

/**
 * A pack that was published.
 *
 * @param footprint its ONS 2017 code
 * @param edition board, public or national
 * @param state final or superseded; draft, checked, held, recalled where its release is watched
 * @param stem what the names of its files begin with
 * @param folder below {@code packs/}, with {@code /} between names
 * @param manifestSha256 of its manifest, which has the hashes of all its files
 */
public record PublishedPack(
    String footprint,
    Period period,
    int issue,
    String edition,
    String state,
    Instant knownAt,
    Instant publishedAt,
    String stem,
    String folder,
    String manifestSha256) {
  public static final String FINAL = "final";
  public static final String SUPERSEDED = "superseded";
}
