package boardpack.challenge;

import boardpack.reference.Organisation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The duties that a CFO's statement may be linked to, by kind of body. Statutes: Local Government
 * Act 2003 s25 and s28, Local Government Finance Act 1988 s114(3); the breakeven duty of NHS trusts
 * and the resource limit of commissioners. A foundation trust has none of these.
 */
final class Duties {
  private static final Pattern S114 =
      Pattern.compile("\\b(s|sec|section)\\.?\\s*114\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern MADE =
      Pattern.compile(
          "s114\\(3\\) report made (on )?(\\d{4}-\\d{2}-\\d{2})", Pattern.CASE_INSENSITIVE);

  private Duties() {}

  /** How the duties of a body are written. */
  static List<String> of(Organisation body) {
    return switch (body.kind()) {
      case COUNCIL -> List.of("s25", "s28", "s114(3) report made 2018-02-02");
      case CCG -> List.of("resource limit");
      case TRUST -> isFoundation(body) ? List.of() : List.of("breakeven");
      case OTHER -> List.of();
    };
  }

  static boolean allows(Organisation body, String duty) {
    var wanted = duty.toLowerCase(Locale.ROOT);
    return (body.kind() == Organisation.Kind.COUNCIL && speaksOf114(duty))
        || of(body).contains(wanted);
  }

  /** The day on which a section 114 report was made, where the duty says so. */
  static Optional<LocalDate> reportMade(String duty) {
    var made = MADE.matcher(duty.strip());
    if (!made.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(made.group(2)));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  /** Whether a text speaks of section 114. */
  static boolean speaksOf114(String text) {
    return S114.matcher(text).find();
  }

  private static boolean isFoundation(Organisation body) {
    return body.name().toLowerCase(Locale.ROOT).contains("foundation");
  }
}
