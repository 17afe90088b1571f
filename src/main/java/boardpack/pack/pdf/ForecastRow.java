package boardpack.pack.pdf;

/** The forecast of the year as made in a month. */
public record ForecastRow(String in, String ytdActual, String forecast) {}
