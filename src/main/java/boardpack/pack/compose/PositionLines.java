package boardpack.pack.compose;

import boardpack.basics.Source;
import boardpack.pack.PositionLine;
import boardpack.reconciliation.Position;
import boardpack.reconciliation.Position.Sharing;
import java.util.List;
import java.util.Map;

/** Every line of every body, as sent. */
final class PositionLines {
  private PositionLines() {}

  static List<PositionLine> of(List<Position> positions) {
    return positions.stream().map(PositionLines::line).toList();
  }

  private static PositionLine line(Position position) {
    var line = position.line();
    return new PositionLine(
        position.organisation(),
        position.name(),
        position.kind(),
        line.code(),
        line.label(),
        line.ytdPlan().money(),
        line.ytdActual().money(),
        line.ytdVariance(),
        line.yearPlan().money(),
        line.forecast().money(),
        line.forecastVariance(),
        line.commentary(),
        sources(position),
        position.sharing().map(Sharing::percent),
        position.sharing().map(Sharing::ytdPlan),
        position.sharing().map(Sharing::ytdActual),
        position.sharing().map(Sharing::yearPlan),
        position.sharing().map(Sharing::forecast));
  }

  private static Map<String, Source> sources(Position position) {
    var line = position.line();
    return Map.of(
        "ytdPlan", line.ytdPlan().source(),
        "ytdActual", line.ytdActual().source(),
        "yearPlan", line.yearPlan().source(),
        "forecast", line.forecast().source());
  }
}
