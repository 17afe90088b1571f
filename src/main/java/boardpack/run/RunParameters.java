package boardpack.run;

import boardpack.basics.Period;
import boardpack.reference.Footprint;
import boardpack.reference.Reference;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.quartz.JobDataMap;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** A run as the parameters of a Spring Batch job and as the data of a Quartz trigger, and back. */
final class RunParameters {
  private static final String FOOTPRINT = "footprint";
  private static final String PERIOD = "period";
  private static final String ISSUE = "issue";
  private static final String REMAKE = "remake";
  private static final String KNOWN_AT = "knownAt";

  private RunParameters() {}

  /** Footprint, period and issue identify the instance: Batch itself refuses a second making. */
  static JobParameters of(Run run) {
    var parameters = new JobParametersBuilder();
    texts(run).forEach((name, text) -> parameters.addString(name, text, !name.equals(KNOWN_AT)));
    return parameters.toJobParameters();
  }

  static Run run(JobParameters parameters) {
    return run(name -> Objects.requireNonNull(parameters.getString(name)));
  }

  static JobDataMap triggerData(Run run) {
    return new JobDataMap(texts(run));
  }

  static Run run(JobDataMap data) {
    return run(data::getString);
  }

  private static Map<String, String> texts(Run run) {
    var texts = new LinkedHashMap<String, String>();
    texts.put(FOOTPRINT, run.footprint().code());
    texts.put(PERIOD, run.period().toString());
    texts.put(ISSUE, Integer.toString(run.issue()));
    texts.put(REMAKE, Integer.toString(run.remake()));
    texts.put(KNOWN_AT, run.knownAt().toString());
    return texts;
  }

  private static Footprint footprint(String code) {
    return code.equals(Footprint.ENGLAND.code())
        ? Footprint.ENGLAND
        : Reference.shipped().footprint(code).orElseThrow();
  }

  private static Run run(Function<String, String> texts) {
    return new Run(
        footprint(texts.apply(FOOTPRINT)),
        Period.of(texts.apply(PERIOD)),
        Integer.parseInt(texts.apply(ISSUE)),
        Instant.parse(texts.apply(KNOWN_AT)),
        Integer.parseInt(texts.apply(REMAKE)));
  }
}
