package boardpack.run;

import boardpack.basics.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The issues of each month, and their cuts. */
@Component
public final class Issues {
  private final JdbcClient database;
  private final Clock clock;

  Issues(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** All issues of a month, the first one first. */
  public List<Issue> of(Period period) {
    return database
        .sql("SELECT * FROM pack_issue WHERE period = ? ORDER BY issue")
        .param(period.toString())
        .query((row, number) -> issue(row))
        .list();
  }

  public Optional<Issue> last(Period period) {
    var issues = of(period);
    return issues.isEmpty() ? Optional.empty() : Optional.of(issues.get(issues.size() - 1));
  }

  /** The issue that was the latest at an instant. */
  public Optional<Issue> at(Period period, Instant instant) {
    return of(period).stream()
        .filter(issue -> !issue.knownAt().isAfter(instant))
        .reduce((earlier, later) -> later);
  }

  /** Cuts the next issue of a month, now. */
  public Issue cut(Period period, String job) {
    int number = last(period).map(Issue::number).orElse(0) + 1;
    var issue = new Issue(period, number, job, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    database
        .sql("INSERT INTO pack_issue (period, issue, job, known_at) VALUES (?, ?, ?, ?)")
        .params(period.toString(), number, job, PackRegister.utc(issue.knownAt()))
        .update();
    return issue;
  }

  /**
   * Says what has to happen before the packs of an issue are sent; to be said before any is made.
   */
  public void sendBy(Issue issue, SendingRule rule) {
    database
        .sql("UPDATE pack_issue SET sending = ? WHERE period = ? AND issue = ?")
        .params(rule.name(), issue.period().toString(), issue.number())
        .update();
  }

  /** What has to happen before the packs of an issue are sent. */
  public SendingRule sendingRule(Period period, int issue) {
    return database
        .sql("SELECT sending FROM pack_issue WHERE period = ? AND issue = ?")
        .params(period.toString(), issue)
        .query(String.class)
        .optional()
        .map(SendingRule::valueOf)
        .orElse(SendingRule.AUTOMATIC);
  }

  /** Tells the next re-making of a past pack from all before. */
  public int nextRemake() {
    return database
        .sql("SELECT COUNT(*) + 1 FROM batch_job_instance")
        .query(Integer.class)
        .single();
  }

  private static Issue issue(ResultSet row) throws SQLException {
    return new Issue(
        Period.of(row.getString("period")),
        row.getInt("issue"),
        row.getString("job"),
        PackRegister.instant(row, "known_at"));
  }
}
