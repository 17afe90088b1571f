package boardpack.reference;

import boardpack.basics.Period;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is who and what is measured: read once, checked, and never changed while running. */
public final class Reference {
  private final List<Footprint> footprints;
  private final List<Membership> memberships;
  private final Map<String, List<Membership>> membershipsOf;
  private final Map<String, Organisation> organisations = new LinkedHashMap<>();
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final List<PublishedTarget> targets;
  private final Map<String, Footprint> footprintsByCode = new HashMap<>();
  private final Map<String, String> councilCodes = new HashMap<>();
  private final Map<Integer, Map<String, BigDecimal>> shares = new HashMap<>();

  private Reference() {
    footprints =
        ReferenceFile.shipped("footprints.csv").rows().stream().map(Reference::footprint).toList();
    for (var footprint : footprints) {
      footprintsByCode.put(Integer.toString(footprint.number()), footprint);
      footprintsByCode.put(footprint.code(), footprint);
      footprintsByCode.put(footprint.odsCode(), footprint);
    }
    for (var row : ReferenceFile.shipped("la_adult_social_care_2016-17.csv").rows()) {
      councilCodes.put(row.required("ods_la_code"), row.required("ons_code"));
    }
    memberships =
        ReferenceFile.shipped("organisations.csv").rows().stream().map(this::membership).toList();
    membershipsOf =
        memberships.stream().collect(Collectors.groupingBy(member -> member.organisation().code()));
    for (var row : ReferenceFile.shipped("indicators.csv").rows()) {
      var indicator = indicator(row);
      indicators.put(indicator.code(), indicator);
    }
    targets = ReferenceFile.shipped("targets.csv").rows().stream().map(Reference::target).toList();
    for (var row : ReferenceFile.shipped("apportionment.csv").rows()) {
      shares
          .computeIfAbsent(row.whole("footprint_no"), footprint -> new LinkedHashMap<>())
          .put(codeOf(row.required("organisation")), row.number("percent"));
    }
  }

  /** The reference data that ships with the product. */
  public static Reference shipped() {
    return Shipped.REFERENCE;
  }

  /** All footprints, by number. */
  public List<Footprint> footprints() {
    return footprints;
  }

  /** By number ({@code 12}), ONS 2017 code or ODS code. */
  public Optional<Footprint> footprint(String numberOrCode) {
    var asked = numberOrCode.strip().toUpperCase(Locale.ROOT);
    return Optional.ofNullable(footprintsByCode.get(asked));
  }

  public Optional<Organisation> organisation(String code) {
    return Optional.ofNullable(organisations.get(codeOf(code.strip().toUpperCase(Locale.ROOT))));
  }

  public Optional<Indicator> indicator(String code) {
    return Optional.ofNullable(indicators.get(code.strip()));
  }

  public List<Indicator> indicators() {
    return List.copyOf(indicators.values());
  }

  public List<Membership> memberships() {
    return memberships;
  }

  /** Members of a footprint in a month: trusts, CCGs, councils, others; each by code. */
  public List<Membership> members(Footprint footprint, Period period) {
    return memberships.stream()
        .filter(member -> member.footprint() == footprint.number() && member.holdsIn(period))
        .sorted(
            Comparator.comparing((Membership member) -> member.organisation().kind())
                .thenComparing(member -> member.organisation().code()))
        .toList();
  }

  /** A council that returns goes by its ONS code; its ODS code is understood too. */
  private String codeOf(String code) {
    return councilCodes.getOrDefault(code, code);
  }

  /** The footprints an organisation belongs to in a month, by number. */
  public List<Footprint> footprintsOf(String organisation, Period period) {
    var numbers =
        membershipsOf.getOrDefault(organisation, List.of()).stream()
            .filter(member -> member.holdsIn(period))
            .map(Membership::footprint)
            .toList();
    return numbers.isEmpty()
        ? List.of()
        : footprints.stream().filter(footprint -> numbers.contains(footprint.number())).toList();
  }

  public List<PublishedTarget> publishedTargets(Footprint footprint) {
    return targets.stream().filter(target -> target.footprint() == footprint.number()).toList();
  }

  /**
   * Illustrative shares of organisations that belong to several footprints, per cent: for samples.
   */
  public Map<String, BigDecimal> illustrativeShares(Footprint footprint) {
    return shares.getOrDefault(footprint.number(), Map.of());
  }

  private static Footprint footprint(ReferenceFile.Row row) {
    return new Footprint(
        row.whole("footprint_no"),
        row.required("ons_code_2017_STP17CD"),
        row.required("ods_stp_code"),
        row.required("name_2017_18"),
        row.required("nhse_region_2016"));
  }

  private Membership membership(ReferenceFile.Row row) {
    var kind =
        switch (row.text("org_type")) {
          case "CCG" -> Organisation.Kind.CCG;
          case "TRUST" -> Organisation.Kind.TRUST;
          case "LA" -> Organisation.Kind.COUNCIL;
          case "OTHER" -> Organisation.Kind.OTHER;
          default -> throw row.wrong("org_type", "CCG, TRUST, LA or OTHER");
        };
    int number = row.whole("footprint_no");
    if (footprints.stream().noneMatch(footprint -> footprint.number() == number)) {
      throw row.wrong("footprint_no", "the number of a footprint");
    }
    var name = row.required("org_name");
    var written = row.text("ods_org_code").isEmpty() ? name : row.text("ods_org_code");
    var organisation =
        organisations.computeIfAbsent(
            kind == Organisation.Kind.COUNCIL ? codeOf(written) : written,
            code -> new Organisation(code, name, kind));
    return new Membership(
        number,
        organisation,
        row.text("returns").isEmpty() ? List.of() : List.of(row.text("returns").split(" ")),
        row.date("valid_from").orElse(LocalDate.of(2016, 4, 1)),
        row.date("valid_to").orElse(null));
  }

  /**
   * Indicators written as rows of {@code indicators.csv}, without its headings.
   *
   * @throws WrongReferenceFile if one is not as it should be
   */
  public static List<Indicator> indicators(String rows) {
    var headings =
        "code,name,who_reports,numerator,denominator,unit,standard,comparator,better,"
            + "national_floor_or_note,frequency_and_lag,source,min,max,spc,valid_from,valid_to\n";
    return ReferenceFile.read("indicators.csv", new StringReader(headings + rows)).rows().stream()
        .map(Reference::indicator)
        .toList();
  }

  private static Indicator indicator(ReferenceFile.Row row) {
    var spc = row.required("spc");
    var shape =
        spc.equals("monthly")
            ? Indicator.Shape.MONTHLY
            : spc.startsWith("cumulative") ? Indicator.Shape.CUMULATIVE : Indicator.Shape.TABLE;
    return new Indicator(
        row.required("code"),
        row.required("name"),
        row.required("who_reports"),
        row.required("numerator"),
        row.text("denominator"),
        row.required("unit"),
        numberOrNull(row, "standard"),
        row.required("comparator"),
        row.required("better").equals("higher"),
        numberOrNull(row, "min"),
        numberOrNull(row, "max"),
        shape,
        YearMonth.parse(row.required("valid_from")),
        row.text("valid_to").isEmpty() ? null : YearMonth.parse(row.text("valid_to")));
  }

  private static @Nullable BigDecimal numberOrNull(ReferenceFile.Row row, String heading) {
    var text = row.text(heading);
    return text.isEmpty() || text.equals("local") ? null : row.number(heading);
  }

  private static PublishedTarget target(ReferenceFile.Row row) {
    return new PublishedTarget(
        row.whole("footprint_no"),
        row.required("target_kind"),
        row.number("value_gbp_m"),
        row.text("scope").isEmpty() ? "not stated" : row.text("scope"),
        row.text("basis").isEmpty() ? "not stated" : row.text("basis"),
        row.text("year"),
        row.required("source"),
        row.required("confidence"),
        row.text("note"));
  }

  private static final class Shipped {
    static final Reference REFERENCE = new Reference();
  }
}
