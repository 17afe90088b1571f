package boardpack.pack;

import boardpack.basics.Period;
import boardpack.basics.Source;
import boardpack.reference.Membership;
import boardpack.reference.Organisation;
import boardpack.reference.Reference;
import boardpack.returns.ReturnKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** The real bodies of the footprint with the longest name, and the workbooks they "sent". */
final class FixtureBodies {
  static final Period PERIOD = Period.of("2017-12");
  static final Pack.PackFootprint FOOTPRINT =
      new Pack.PackFootprint(44, "E54000044", "Buckinghamshire, Oxfordshire and Berkshire West");

  private FixtureBodies() {}

  static List<Organisation> of(Organisation.Kind kind) {
    var reference = Reference.shipped();
    return reference.members(reference.footprint("44").orElseThrow(), PERIOD).stream()
        .filter(member -> !member.returns().isEmpty())
        .map(Membership::organisation)
        .filter(body -> body.kind() == kind)
        .toList();
  }

  static ReturnKind financeKind(Organisation.Kind kind) {
    return switch (kind) {
      case TRUST -> ReturnKind.PROV;
      case CCG -> ReturnKind.COMM;
      case COUNCIL, OTHER -> ReturnKind.LA;
    };
  }

  static String file(String organisation, ReturnKind kind) {
    return "%s_%s_%s_v1.xlsx".formatted(organisation, kind.name().toLowerCase(Locale.ROOT), PERIOD);
  }

  static Source source(String organisation, ReturnKind kind, String sheet, String cell) {
    var file = file(organisation, kind);
    return new Source(file, sha256(file), sheet, cell);
  }

  static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }
}
