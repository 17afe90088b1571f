package boardpack.run;

import boardpack.command.Failed;
import jakarta.annotation.PostConstruct;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.dbcp2.BasicDataSource;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.core.QuartzScheduler;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.batch.core.repository.ExecutionContextSerializer;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.dao.JacksonExecutionContextStringSerializer;
import org.springframework.batch.core.repository.support.SimpleJobRepository;
import org.springframework.boot.quartz.autoconfigure.QuartzProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on settings that lose work without a word: each of these has been seen to lose
 * commits, months or whole runs when it is otherwise.
 */
@Component
@Profile("!cluster")
record DatabaseChecks(
    JdbcClient database,
    BasicDataSource source,
    JobRepository jobs,
    ExecutionContextSerializer serializer,
    Scheduler scheduler,
    QuartzProperties quartz) {
  @PostConstruct
  void refuseWhatLosesWork() throws SchedulerException {
    var wrong = new ArrayList<String>();
    for (var setting : Database.HSQLDB_SETTINGS) {
      require(source.getUrl().contains(";" + setting), setting, wrong);
    }
    require(property("hsqldb.tx").equals("MVCC"), "HSQLDB in MVCC mode", wrong);
    require(property("hsqldb.write_delay_millis").equals("0"), "HSQLDB writes at once", wrong);
    require(keepsJobs(), "Spring Batch keeps its jobs in the database", wrong);
    require(
        serializer instanceof JacksonExecutionContextStringSerializer,
        "Spring Batch writes JSON",
        wrong);
    require(
        scheduler.getMetaData().isJobStoreSupportsPersistence(),
        "Quartz keeps its triggers in the database",
        wrong);
    require(
        "true".equals(quartz.getProperties().get("org.quartz.jobStore.useProperties")),
        "Quartz writes text",
        wrong);
    require(isQuartzRightAboutMonthEnds(), "Quartz 2.5.2 or later", wrong);
    if (!wrong.isEmpty()) {
      throw new Failed("Not safe to start; needed: " + String.join(", ", wrong));
    }
  }

  private static void require(boolean holds, String what, List<String> wrong) {
    if (!holds) {
      wrong.add(what);
    }
  }

  /** Its other repository forgets everything when the program ends, and says nothing about it. */
  private boolean keepsJobs() {
    return AopProxyUtils.ultimateTargetClass(jobs).equals(SimpleJobRepository.class);
  }

  private String property(String name) {
    return database
        .sql(
            "SELECT property_value FROM information_schema.system_properties"
                + " WHERE property_name = ?")
        .param(name)
        .query(String.class)
        .single();
  }

  static boolean isQuartzRightAboutMonthEnds() {
    int major = Integer.parseInt(QuartzScheduler.getVersionMajor());
    int minor = Integer.parseInt(QuartzScheduler.getVersionMinor());
    int iteration = Integer.parseInt(QuartzScheduler.getVersionIteration().replaceAll("\\D.*", ""));
    return major * 10_000 + minor * 100 + iteration >= 20_502;
  }
}
