package boardpack.performance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One point of a chart.
 *
 * @param step which step it belongs to, from 0
 * @param mean of its step
 * @param limits empty where its step has one point only
 * @param trial whether its step has fewer than 12 points
 */
public record SpcPoint(
    LocalDate date,
    BigDecimal value,
    int step,
    BigDecimal mean,
    Optional<Limits> limits,
    Label label,
    Type type,
    boolean trial) {}
