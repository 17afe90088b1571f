package boardpack.schedule;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Up to when each job has been seen to. */
@Component
final class JobMarks {
  private final JdbcClient database;

  JobMarks(JdbcClient database) {
    this.database = database;
  }

  Optional<Instant> known(String job) {
    return database
        .sql("SELECT seen_to FROM job_mark WHERE job = ?")
        .param(job)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /** A job that is new is seen to from now on. */
  Instant seenTo(String job, Instant now) {
    return known(job)
        .orElseGet(
            () -> {
              see(job, now);
              return now;
            });
  }

  void see(String job, Instant to) {
    int known =
        database
            .sql("UPDATE job_mark SET seen_to = ? WHERE job = ?")
            .params(to.atOffset(ZoneOffset.UTC), job)
            .update();
    if (known == 0) {
      database
          .sql("INSERT INTO job_mark (job, seen_to) VALUES (?, ?)")
          .params(job, to.atOffset(ZoneOffset.UTC))
          .update();
    }
  }
}
