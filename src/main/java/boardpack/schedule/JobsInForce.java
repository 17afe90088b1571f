package boardpack.schedule;

import boardpack.audit.Diary;
import boardpack.command.Home;
import boardpack.reference.HouseCalendar;
import boardpack.reference.WorkingDays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The jobs that hold while the service runs; what is wrong with a file is said once. */
@Component
final class JobsInForce implements HouseCalendar {
  private final JobFiles files;
  private final Diary diary;
  private List<String> fingerprint = List.of("not looked yet");
  private InForce inForce = new InForce(List.of(), WorkingDays.england(), List.of());

  JobsInForce(Home home, Diary diary) {
    this.files = new JobFiles(home);
    this.diary = diary;
  }

  @Override
  public WorkingDays workingDays() {
    return look().calendar();
  }

  /** What holds now; files are read again only when one of them changed. */
  synchronized InForce look() {
    var now = files.fingerprint();
    if (!now.equals(fingerprint)) {
      var before = inForce.complaints();
      inForce = files.inForceFromNowOn();
      fingerprint = now;
      inForce.complaints().stream()
          .filter(complaint -> !before.contains(complaint))
          .forEach(complaint -> diary.alarm("jobs", complaint));
      if (inForce.complaints().isEmpty() && !before.isEmpty()) {
        diary.note("jobs", "all files in jobs/ are in order again");
      }
    }
    return inForce;
  }
}
