package boardpack.schedule;

import boardpack.command.Home;
import boardpack.command.WrongUsage;
import boardpack.reference.ReferenceFile;
import boardpack.reference.WorkingDays;
import boardpack.reference.WrongReferenceFile;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The job files of a home, read; of a wrong one the last good version stays in force. */
final class JobFiles {
  private final JobFolder folder;
  private final GoodCopies copies;

  JobFiles(Home home) {
    this.folder = new JobFolder(home);
    this.copies = new GoodCopies(home);
  }

  /**
   * The job as its file says it now.
   *
   * @throws WrongUsage if there is no such job, or its file is wrong
   */
  JobDefinition job(String name) {
    if (!folder.names().contains(name)) {
      throw new WrongUsage(
          "There is no job \"%s\"; there are: %s"
              .formatted(name, String.join(", ", folder.names())));
    }
    return read(name, folder.text(name + JobFolder.SUFFIX));
  }

  /** The working days, with the holidays of {@code jobs/holidays.csv} where there is one. */
  WorkingDays workingDays() {
    return folder.hasHolidays() ? holidays(folder.text(JobFolder.HOLIDAYS)) : WorkingDays.england();
  }

  /** All jobs that hold; copies of what is good are left as they are. */
  InForce inForce() {
    return inForce(false);
  }

  /** All jobs that hold; what is good is remembered, should it be spoilt later. */
  InForce inForceFromNowOn() {
    return inForce(true);
  }

  List<String> fingerprint() {
    return folder.fingerprint();
  }

  private InForce inForce(boolean remember) {
    var complaints = new ArrayList<>(folder.wrongNames());
    var jobs = new ArrayList<JobDefinition>();
    for (var name : folder.names()) {
      good(name + JobFolder.SUFFIX, text -> read(name, text), remember, complaints)
          .ifPresent(jobs::add);
    }
    var calendar =
        folder.hasHolidays()
            ? good(JobFolder.HOLIDAYS, JobFiles::holidays, remember, complaints)
            : Optional.<WorkingDays>empty();
    return new InForce(jobs, calendar.orElseGet(WorkingDays::england), complaints);
  }

  private <T> Optional<T> good(
      String file, Function<String, T> reader, boolean remember, List<String> complaints) {
    try {
      var text = folder.text(file);
      var read = reader.apply(text);
      if (remember) {
        copies.keep(file, text);
      }
      return Optional.of(read);
    } catch (WrongUsage wrong) {
      var before = copies.of(file);
      complaints.add(
          wrong.getMessage()
              + (before.isPresent()
                  ? "; the last good version stays in force"
                  : "; there is no good version of it"));
      return before.map(reader);
    }
  }

  private static JobDefinition read(String name, String text) {
    return JobFile.read(name, JobFolder.place(name + JobFolder.SUFFIX), text);
  }

  private static WorkingDays holidays(String text) {
    try {
      return WorkingDays.england(
          ReferenceFile.read(JobFolder.place(JobFolder.HOLIDAYS), new StringReader(text)));
    } catch (WrongReferenceFile wrong) {
      throw new WrongUsage(String.valueOf(wrong.getMessage()));
    }
  }
}
