package boardpack.reconciliation;

import boardpack.plan.Plan.Target;

/**
 * What a target is measured on. Figures on different bases are never compared.
 *
 * @param scope {@code NHS only}, {@code health and social care} or {@code not stated}
 * @param kind {@code in the year}, {@code cumulative} or {@code not stated}
 * @param year the financial year, as written
 * @param source the document that states it
 */
record Basis(String scope, String kind, String year, String source) {
  private static final String NOT_STATED = "not stated";

  static Basis of(Target target) {
    return new Basis(target.scope(), target.basis(), target.year(), target.source());
  }

  /**
   * Whether two figures may be compared: of one year, scope and kind. Where one does not state its
   * scope or kind, it is taken to be that of the other only if one document states them both.
   */
  boolean isComparableWith(Basis other) {
    return year.equals(other.year)
        && agree(scope, other.scope, source.equals(other.source))
        && agree(kind, other.kind, source.equals(other.source));
  }

  String words() {
    return "scope %s, basis %s, %s".formatted(scope, kind, year);
  }

  private static boolean agree(String one, String other, boolean oneDocument) {
    boolean unstated = one.equals(NOT_STATED) || other.equals(NOT_STATED);
    return one.equals(other) || (unstated && oneDocument);
  }
}
