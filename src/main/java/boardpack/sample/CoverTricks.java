package boardpack.sample;

import boardpack.reference.ReferenceFile;
import boardpack.returns.ReturnKind;
import java.util.List;

/** Covers that are wrong: the whole file is refused (rules K). */
final class CoverTricks {
  private static final List<ReturnKind> ALL =
      List.of(ReturnKind.PROV, ReturnKind.COMM, ReturnKind.LA, ReturnKind.PERF);

  private CoverTricks() {}

  static List<Trick> all() {
    return List.of(
        new Trick(
            "K01",
            List.of(ReturnKind.LA),
            "refused",
            in -> put(in, "organisation_code", "ZZ9"),
            in -> put(in, "organisation_code", otherCode(in))),
        new Trick(
            "K02",
            ALL,
            "refused",
            in -> put(in, "financial_year", in.key().period().year().next().next().toString()),
            in -> put(in, "period", in.key().period().monthNumber() + " ")),
        new Trick(
            "K03", ALL, "refused", in -> put(in, "unit", "£"), in -> put(in, "unit", "£000 ")),
        new Trick(
            "K04",
            ALL,
            "refused",
            in -> put(in, "template_version", "9"),
            in -> put(in, "template_version", "1")));
  }

  private static Touch put(SampleReturn in, String key, String value) {
    in.draft().cover(key, value);
    return Touch.cover(in, key);
  }

  /** A council's other code, which is understood too. */
  private static String otherCode(SampleReturn in) {
    return ReferenceFile.shipped("la_adult_social_care_2016-17.csv").rows().stream()
        .filter(row -> row.text("ons_code").equals(in.key().organisation()))
        .map(row -> row.text("ods_la_code"))
        .findFirst()
        .orElse(in.key().organisation());
  }
}
