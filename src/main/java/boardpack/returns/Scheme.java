package boardpack.returns;

import boardpack.basics.Figure;
import boardpack.basics.Quantity;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One savings scheme, the heart of a return: who owns it, what it is, since when, how certain, what
 * it costs to get there, who must agree, who decides and when. Savings are positive, £000.
 *
 * @param organisation the code of the body that claims it
 * @param ref unique in organisation and year, stable between months
 * @param row where it stands, and whatever else its row says
 */
public record Scheme(
    String organisation,
    String ref,
    String name,
    Status status,
    Risk risk,
    int gateway,
    boolean recurrent,
    SchemeMoney money,
    ReturnRow row) {

  /** How far a scheme has got. */
  public enum Status {
    UNIDENTIFIED("unidentified"),
    OPPORTUNITY("opportunity"),
    PLANS_IN_PROGRESS("plans in progress"),
    FULLY_DEVELOPED("fully developed"),
    IN_DELIVERY("in delivery"),
    DELIVERED("delivered");

    private final String word;

    Status(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }

    static Status of(String text) {
      for (var status : values()) {
        if (status.word.equalsIgnoreCase(text)) {
          return status;
        }
      }
      throw new IllegalArgumentException("No status of a scheme: " + text);
    }
  }

  /** The sender's own rating of delivery. */
  public enum Risk {
    HIGH,
    MEDIUM,
    LOW;

    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }

    static Risk of(String text) {
      return valueOf(text.toUpperCase(java.util.Locale.ROOT));
    }
  }

  static Scheme of(ReturnRow row) {
    return new Scheme(
        row.of().key().organisation(),
        row.text("scheme_ref"),
        row.text("scheme"),
        Status.of(row.text("status")),
        Risk.of(row.text("risk")),
        row.whole("gateway"),
        row.text("recurrent").equals("R"),
        SchemeMoney.of(row),
        row);
  }

  /** {@code transformational} or {@code transactional}. */
  public boolean isTransformational() {
    return row.text("kind").equals("transformational");
  }

  public String category() {
    return row.text("category");
  }

  public String theme() {
    return row.text("theme");
  }

  /** The partner's scheme that is the same saving. */
  public Optional<String> systemRef() {
    return given("system_scheme_ref");
  }

  public Optional<String> counterparty() {
    return given("counterparty_org");
  }

  public boolean isPartnerSigned() {
    return row.text("partner_signoff").equals("signed");
  }

  /** The accountable role; empty when blank. Whether it names anybody is for the challenge. */
  public String ownerRole() {
    return row.text("owner_role");
  }

  /** The month of the year it starts, 1 to 12. */
  public int startMonth() {
    return month("start_month");
  }

  /** The start month locked at M1. */
  public int baselineStartMonth() {
    return month("baseline_start_month");
  }

  /** A column of the scheme that is optional in the template, if filled in. */
  public Optional<String> given(String heading) {
    return row.has(heading) ? Optional.of(row.text(heading)) : Optional.empty();
  }

  public Optional<Quantity> quantity(String heading) {
    return row.quantityIfGiven(heading);
  }

  /** Unidentified, or an opportunity with nothing behind it. */
  public boolean isUnidentified() {
    return status == Status.UNIDENTIFIED || status == Status.OPPORTUNITY;
  }

  private int month(String heading) {
    return Integer.parseInt(row.text(heading).substring(1));
  }

  /** Months {@code plan_m01} to {@code plan_m12} or {@code fot_m01} to {@code fot_m12}. */
  static List<Figure> months(ReturnRow row, String prefix) {
    return MonthHeadings.year(prefix).stream().map(row::money).toList();
  }

  /** The year of an activity target, 2020/21 gives 2020; empty when it is not given. */
  public OptionalInt activityTargetYear() {
    var digits = row.text("activity_target_year").replaceAll("\\D.*", "");
    return digits.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }
}
