package boardpack.run;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many packs were made, and how many could not be. */
@Component
public final class PackCounts {
  private final JdbcClient database;

  PackCounts(JdbcClient database) {
    this.database = database;
  }

  public long made() {
    return database.sql("SELECT COUNT(*) FROM pack").query(Long.class).single();
  }

  /** Those whose last try failed. */
  public long failed() {
    return database
        .sql(
            """
            SELECT COUNT(*) FROM batch_job_instance i
            JOIN batch_job_execution e ON e.job_instance_id = i.job_instance_id
            WHERE i.job_name = ? AND e.status = 'FAILED'
              AND e.job_execution_id = (SELECT MAX(last.job_execution_id)
                                        FROM batch_job_execution last
                                        WHERE last.job_instance_id = i.job_instance_id)""")
        .param(PackJob.NAME)
        .query(Long.class)
        .single();
  }
}
