package boardpack.performance;

import java.util.Optional;

/**
 * A series and its chart.
 *
 * @param chart empty for what gets a table and no icon
 */
public record ChartedSeries(IndicatorSeries series, Optional<Spc> chart) {}
