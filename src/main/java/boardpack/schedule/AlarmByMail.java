package boardpack.schedule;

import boardpack.audit.Diary;
import boardpack.delivery.Alarms;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** In the diary and the log, and by mail to the administrators. */
@Component
final class AlarmByMail implements Alarm {
  private final Diary diary;
  private final Alarms alarms;
  private final Set<String> raised = ConcurrentHashMap.newKeySet();

  AlarmByMail(Diary diary, Alarms alarms) {
    this.diary = diary;
    this.alarms = alarms;
  }

  @Override
  public void raise(String who, String about, String fact) {
    if (raised.add(about)) {
      diary.alarm(who, fact);
      alarms.raise(about, who + " needs a person", List.of(fact));
    }
  }
}
