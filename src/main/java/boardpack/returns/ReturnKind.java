package boardpack.returns;

import java.util.Optional;

/** The six kinds of workbook. PLAN and HIST are a footprint's, the others an organisation's. */
public enum ReturnKind {
  /** An NHS trust's finance and savings. */
  PROV("provider finance"),
  /** A clinical commissioning group's finance and QIPP. */
  COMM("commissioner finance"),
  /** An upper-tier council's adult social care. */
  LA("council"),
  /** A trust's or CCG's performance indicators. */
  PERF("performance"),
  /** The footprint's plan: targets, savings profile, trajectories, shares. */
  PLAN("plan"),
  /** The footprint's look back: indicator history, finance by month, savings delivered. */
  HIST("look-back");

  private final String words;

  ReturnKind(String words) {
    this.words = words;
  }

  public String words() {
    return words;
  }

  public boolean isOfFootprint() {
    return this == PLAN || this == HIST;
  }

  public static Optional<ReturnKind> parse(String text) {
    for (var kind : values()) {
      if (kind.name().equalsIgnoreCase(text.strip())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
