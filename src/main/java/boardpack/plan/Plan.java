package boardpack.plan;

import boardpack.basics.Figure;
import boardpack.basics.Quantity;
import boardpack.returns.MonthHeadings;
import boardpack.returns.Return;
import boardpack.returns.ReturnRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A footprint's plan of a year, as its PLAN workbook states it. */
public record Plan(
    Return received,
    List<Target> targets,
    List<SavingsProfile> savings,
    List<Trajectory> trajectories,
    List<Share> shares,
    List<Priority> priorities) {
  public Plan {
    targets = List.copyOf(targets);
    savings = List.copyOf(savings);
    trajectories = List.copyOf(trajectories);
    shares = List.copyOf(shares);
    priorities = List.copyOf(priorities);
  }

  /**
   * A target with its basis and provenance. Conflicting ones stand side by side; one of a kind,
   * organisation and year is chosen by a named role.
   *
   * @param organisation an organisation's code; empty = the footprint
   * @param basis {@code in the year}, {@code cumulative} or {@code not stated}
   */
  public record Target(
      String kind,
      String organisation,
      String year,
      Figure value,
      String scope,
      String basis,
      String source,
      String confidence,
      LocalDate versionDate,
      boolean chosen,
      String chosenByRole,
      Optional<LocalDate> chosenOn) {
    public boolean isOfFootprint() {
      return organisation.isEmpty();
    }
  }

  /** The baseline of an organisation's savings, April first. */
  public record SavingsProfile(String organisation, Figure yearPlan, List<Figure> months) {
    public SavingsProfile {
      months = List.copyOf(months);
    }
  }

  /** What an indicator is agreed to reach in each month, April first. */
  public record Trajectory(String organisation, String indicator, List<Optional<Quantity>> months) {
    public Trajectory {
      months = List.copyOf(months);
    }
  }

  /** The agreed part of a shared organisation that counts here, per cent. */
  public record Share(String organisation, Quantity percent, LocalDate agreedOn) {}

  /** A scheme that the footprint declared a priority. */
  public record Priority(String schemeRef, String organisation, String why) {}

  /** Reads a PLAN workbook that was taken in. */
  public static Plan of(Return received) {
    return new Plan(
        received,
        received.rows("Targets").map(Plan::target).toList(),
        received.rows("Savings profile").map(Plan::profile).toList(),
        received.rows("Trajectories").map(Plan::trajectory).toList(),
        received.rows("Shares").map(Plan::share).toList(),
        received.rows("Priorities").map(Plan::priority).toList());
  }

  /** The chosen target of a kind for an organisation (empty = the footprint) and year. */
  public Optional<Target> chosen(String kind, String organisation, String year) {
    return targets.stream()
        .filter(Target::chosen)
        .filter(target -> target.kind().equals(kind) && target.year().equals(year))
        .filter(target -> target.organisation().equals(organisation))
        .findFirst();
  }

  private static Target target(ReturnRow row) {
    return new Target(
        row.text("kind"),
        row.text("organisation"),
        row.text("year"),
        row.money("value"),
        row.text("scope"),
        row.text("basis"),
        row.text("source"),
        row.text("confidence"),
        row.date("version_date").orElseThrow(),
        row.yes("chosen"),
        row.text("chosen_by_role"),
        row.date("chosen_on"));
  }

  private static SavingsProfile profile(ReturnRow row) {
    return new SavingsProfile(
        row.text("organisation"),
        row.money("fy_plan"),
        MonthHeadings.year("plan_m").stream().map(row::money).toList());
  }

  private static Trajectory trajectory(ReturnRow row) {
    return new Trajectory(
        row.text("organisation"),
        row.text("indicator_code"),
        MonthHeadings.year("m").stream().map(row::quantityIfGiven).toList());
  }

  private static Share share(ReturnRow row) {
    return new Share(
        row.text("organisation"), row.quantity("percent"), row.date("agreed_on").orElseThrow());
  }

  private static Priority priority(ReturnRow row) {
    return new Priority(row.text("scheme_ref"), row.text("organisation"), row.text("why"));
  }
}
