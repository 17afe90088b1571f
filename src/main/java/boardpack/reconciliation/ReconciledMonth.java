package boardpack.reconciliation;

/** A footprint's month, and what reconciling it gave. */
public record ReconciledMonth(FootprintMonth month, Reconciliation reconciliation) {}
