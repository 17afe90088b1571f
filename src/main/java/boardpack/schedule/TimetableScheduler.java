package boardpack.schedule;

import java.util.Properties;
import javax.sql.DataSource;
import org.quartz.Scheduler;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.quartz.autoconfigure.QuartzProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.scheduling.quartz.SchedulerFactoryBean;
import org.springframework.scheduling.quartz.SpringBeanJobFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A Quartz scheduler of its own for the timetable, on the same tables, with one thread: a job that
 * waits for its packs takes none of the threads that make them. Only the service starts it.
 */
@Component
final class TimetableScheduler implements DisposableBean {
  private final SchedulerFactoryBean factory;

  TimetableScheduler(
      DataSource database,
      PlatformTransactionManager transactions,
      QuartzProperties quartz,
      ApplicationContext beans) {
    var properties = new Properties();
    properties.putAll(quartz.getProperties());
    properties.setProperty("org.quartz.threadPool.threadCount", "1");
    properties.setProperty("org.quartz.scheduler.instanceName", "timetable");
    var jobs = new SpringBeanJobFactory();
    jobs.setApplicationContext(beans);
    factory = new SchedulerFactoryBean();
    factory.setSchedulerName("timetable");
    factory.setDataSource(database);
    factory.setTransactionManager(transactions);
    factory.setQuartzProperties(properties);
    factory.setJobFactory(jobs);
    factory.setAutoStartup(false);
    factory.setWaitForJobsToCompleteOnShutdown(true);
  }

  /** The scheduler, made when it is first asked for. */
  synchronized Scheduler quartz() {
    try {
      if (factory.getObject() == null) {
        factory.afterPropertiesSet();
      }
      return factory.getScheduler();
    } catch (Exception fault) {
      throw new IllegalStateException("Quartz cannot be set up", fault);
    }
  }

  @Override
  public void destroy() throws Exception {
    if (factory.getObject() != null) {
      factory.destroy();
    }
  }
}
