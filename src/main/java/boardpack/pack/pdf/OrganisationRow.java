package boardpack.pack.pdf;

/**
 * One line of one organisation.
 *
 * @param under the organisation
 */
public record OrganisationRow(
    String under,
    String label,
    String ytdPlan,
    String ytdActual,
    String ytdVariance,
    String yearPlan,
    String forecast,
    String forecastVariance,
    String source,
    String ref) {}
