package boardpack.returns;

import boardpack.basics.Json;
import boardpack.basics.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** A version of a return as it stands in a row of the database. */
final class KeptReturn {
  private KeptReturn() {}

  private record KeptCover(String organisationName, int submission, Map<String, String> values) {}

  static Return read(ResultSet row) throws SQLException {
    var key =
        new ReturnKey(
            ReturnKind.valueOf(row.getString("kind")),
            row.getString("organisation"),
            Period.of(row.getString("period")));
    var cover = cover(row);
    return new Return(
        new Cover(key, cover.organisationName(), cover.submission(), cover.values()),
        row.getInt("submission"),
        row.getString("file_name"),
        row.getString("sha256"),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        row.getBoolean("late"),
        ReturnDocument.sheets(row.getBytes("content")),
        ReturnDocument.findings(row.getBytes("findings")));
  }

  /** What the Cover says under a key. */
  static Optional<String> statedOn(ResultSet row, String key) throws SQLException {
    return Optional.ofNullable(cover(row).values().get(key));
  }

  /** A Cover as it is kept; of which return it is stands in columns of its own. */
  static String written(Cover cover) {
    return Json.mapper()
        .writeValueAsString(
            new KeptCover(cover.organisationName(), cover.submission(), cover.values()));
  }

  private static KeptCover cover(ResultSet row) throws SQLException {
    return Json.mapper().readValue(row.getString("cover"), KeptCover.class);
  }
}
