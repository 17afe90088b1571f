package boardpack.pack.pdf;

import boardpack.pack.Pack;

/** The pages of a pack by their number; a page may run over several sheets. */
enum Topic {
  COVER("Cover and completeness"),
  ONE_PAGE("On one page"),
  STATEMENTS("Statements and flags"),
  POSITION("Position by organisation"),
  SOCIAL_CARE("Social care and pooled budgets"),
  SAVINGS("Savings and run rate"),
  CHALLENGES("Assumptions challenged"),
  BRIDGE("Bridge"),
  AGREEMENT("Agreement between partners"),
  PERFORMANCE("Performance and triangulation"),
  EXCEPTIONS("Exceptions"),
  CASH("Cash, capital and funding"),
  RISKS("Risks and follow-up");

  private final String words;

  Topic(String words) {
    this.words = words;
  }

  int number() {
    return ordinal() + 1;
  }

  /** The entry in the bookmarks, which links lead to: {@code 6 Savings and run rate}. */
  String anchor() {
    return number() + "  " + words;
  }

  /** The topic above its finding. */
  PageHead head(Pack pack, String note) {
    var finding = pack.titles().of(number());
    return new PageHead(anchor(), finding.isBlank() ? words : finding, note);
  }

  /** The anchor of a page that the model points to by its number. */
  static String anchorOf(int number) {
    int last = values().length;
    return values()[Math.max(1, Math.min(number, last)) - 1].anchor();
  }
}
