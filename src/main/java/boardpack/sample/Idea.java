package boardpack.sample;

import boardpack.returns.ReturnKind;
import java.util.List;

/**
 * A kind of saving that bodies really make.
 *
 * @param owner the role that answers for it
 */
record Idea(String name, String category, String theme, boolean transformational, String owner) {
  private static final List<Idea> PROVIDER =
      List.of(
          new Idea("Nursing rosters and shift patterns", "pay", "workforce", false, "Chief Nurse"),
          new Idea(
              "Agency cap and bank conversion", "pay", "agency", false, "Director of Workforce"),
          new Idea(
              "National contracts for consumables",
              "non-pay",
              "procurement",
              false,
              "Head of Procurement"),
          new Idea("Biosimilar medicines", "non-pay", "drugs", false, "Chief Pharmacist"),
          new Idea(
              "Theatre lists filled and started on time",
              "pay",
              "theatres",
              false,
              "Divisional Director, Surgery"),
          new Idea(
              "Outpatient letters and booking",
              "pay",
              "outpatients",
              false,
              "Chief Operating Officer"),
          new Idea(
              "Discharge before noon",
              "pay",
              "length of stay",
              false,
              "Divisional Director, Medicine"),
          new Idea("Leases given up", "non-pay", "estates", false, "Director of Estates"),
          new Idea(
              "Shared payroll and finance systems",
              "pay",
              "corporate",
              false,
              "Director of Finance"),
          new Idea(
              "Energy performance contract", "non-pay", "estates", false, "Director of Estates"),
          new Idea(
              "Overseas and private patients", "income", "income", false, "Commercial Director"),
          new Idea("Pathology network", "non-pay", "other", true, "Medical Director"),
          new Idea("Consultant job plans", "pay", "workforce", false, "Medical Director"),
          new Idea(
              "Catering and cleaning retendered",
              "non-pay",
              "procurement",
              false,
              "Director of Estates"));
  private static final List<Idea> COMMISSIONER =
      List.of(
          new Idea(
              "Prescribing: switches and reviews",
              "prescribing",
              "drugs",
              false,
              "Head of Medicines Optimisation"),
          new Idea(
              "Continuing care: reviews on time",
              "continuing care",
              "other",
              false,
              "Director of Quality"),
          new Idea(
              "Referral triage for joints and backs",
              "acute",
              "outpatients",
              false,
              "Director of Planned Care"),
          new Idea(
              "Procedures of limited clinical value", "acute", "other", false, "Medical Director"),
          new Idea(
              "Coding and counting challenges",
              "acute",
              "other",
              false,
              "Deputy Chief Finance Officer"),
          new Idea(
              "Out-of-area placements brought home",
              "mental health",
              "other",
              true,
              "Director of Mental Health"),
          new Idea(
              "Running costs shared with a neighbour",
              "running cost",
              "corporate",
              false,
              "Chief Finance Officer"),
          new Idea(
              "Community equipment retendered",
              "community",
              "procurement",
              false,
              "Head of Contracts"),
          new Idea(
              "High-cost drugs: gain share",
              "acute",
              "drugs",
              false,
              "Head of Medicines Optimisation"),
          new Idea("Estate void costs", "other", "estates", false, "Director of Primary Care"));
  private static final List<Idea> COUNCIL =
      List.of(
          new Idea(
              "Reablement before long-term care",
              "non-pay",
              "pathway redesign",
              true,
              "Head of Older People's Services"),
          new Idea("Fees and charges review", "income", "income", false, "Head of Finance, Adults"),
          new Idea("Home care framework", "non-pay", "procurement", false, "Head of Commissioning"),
          new Idea(
              "Supported living reviews", "non-pay", "other", false, "Head of Learning Disability"),
          new Idea(
              "Back office shared with a neighbour",
              "pay",
              "corporate",
              false,
              "Director of Resources"),
          new Idea(
              "Direct payments reclaimed", "non-pay", "other", false, "Head of Finance, Adults"),
          new Idea("Extra care housing", "non-pay", "estates", false, "Head of Housing"),
          new Idea(
              "Agency social workers replaced", "pay", "agency", false, "Principal Social Worker"));

  static List<Idea> of(ReturnKind kind) {
    return switch (kind) {
      case PROV -> PROVIDER;
      case COMM -> COMMISSIONER;
      case LA -> COUNCIL;
      default -> throw new IllegalArgumentException(kind + " has no savings");
    };
  }
}
