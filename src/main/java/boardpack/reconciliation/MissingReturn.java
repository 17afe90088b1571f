package boardpack.reconciliation;

import boardpack.basics.Period;
import boardpack.returns.ReturnKind;
import java.util.Optional;

/**
 * A return that was expected and is not there: shown as missing, never as nought.
 *
 * @param lastKnown the newest month it was sent for; empty if never
 */
public record MissingReturn(
    String organisation, String name, ReturnKind kind, Optional<Period> lastKnown) {}
