package boardpack.intake;

import boardpack.returns.ReturnKind;
import boardpack.run.Piecework;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Takes in what lies in the drop folder: each file is read and judged beside others, what is
 * accepted is kept with its receipt in one transaction, and then the file is answered and moved.
 */
@Component
class IntakeWork implements Piecework<Dropped, Examined, FileAnswer> {
  private final DropFolder folder;
  private final Judge judge;
  private final Ledger ledger;
  private final Answers answers;
  private final StatusBoard board;
  private final Map<Dropped, Examined> judgedAgain = new HashMap<>();
  private Kept lately = new Kept(Set.of(), Set.of());

  IntakeWork(DropFolder folder, Judge judge, Ledger ledger, Answers answers, StatusBoard board) {
    this.folder = folder;
    this.judge = judge;
    this.ledger = ledger;
    this.answers = answers;
    this.board = board;
  }

  @Override
  public String name() {
    return "intake";
  }

  @Override
  public List<Dropped> waiting() {
    var files = folder.claim();
    judge.prepare(files);
    board.begin(files.size(), folder.leftAlone());
    return files;
  }

  @Override
  public Examined examine(Dropped file) {
    return judge.examine(file);
  }

  @Override
  public void keep(List<Examined> examined) {
    judgedAgain.clear();
    var now = new Kept(new HashSet<>(), new HashSet<>());
    for (var one : examined) {
      var due = beside(one, now);
      if (!due.isKnownAlready()) {
        now.add(due);
        ledger.enter(due);
      }
    }
    lately = now;
  }

  private record Body(ReturnKind kind, String organisation) {}

  /** What one chunk brought: nobody who is examined at the same time knows of it. */
  private record Kept(Set<Body> bodies, Set<String> files) {
    void add(Examined one) {
      bodies.addAll(bodiesOf(one));
      files.add(one.sha256());
    }

    boolean isAboutABodyOf(Examined one) {
      return bodiesOf(one).stream().anyMatch(bodies::contains);
    }
  }

  private static List<Body> bodiesOf(Examined one) {
    return one.reading().about().stream()
        .map(key -> new Body(key.kind(), key.organisation()))
        .toList();
  }

  /**
   * A return that came together with an earlier one of its body is judged again beside that; and so
   * are bytes that came in the chunk before.
   */
  private Examined beside(Examined one, Kept now) {
    boolean isNews =
        !now.isAboutABodyOf(one)
            && !lately.isAboutABodyOf(one)
            && !lately.files().contains(one.sha256());
    if (one.isKnownAlready() || isNews) {
      return one;
    }
    var again = judge.examine(one.file());
    judgedAgain.put(one.file(), again);
    return again;
  }

  @Override
  public List<FileAnswer> settle(List<Examined> examined) {
    var fresh = new LinkedHashMap<String, Examined>();
    var told = new HashMap<Dropped, FileAnswer>();
    for (var each : examined) {
      var one = judgedAgain.getOrDefault(each.file(), each);
      if (one.isKnownAlready()) {
        told.put(one.file(), answers.already(one, one.before().orElseThrow()));
      } else {
        var twin = fresh.putIfAbsent(one.sha256(), one);
        if (twin != null) {
          told.put(one.file(), answers.already(one, twin.asReceived()));
        }
      }
    }
    file(List.copyOf(fresh.values()), told);
    var all = examined.stream().map(one -> Objects.requireNonNull(told.get(one.file()))).toList();
    board.settled(all);
    return all;
  }

  private void file(List<Examined> fresh, Map<Dropped, FileAnswer> told) {
    ledger.tell(fresh);
    var given = answers.give(fresh);
    for (int i = 0; i < fresh.size(); i++) {
      told.put(fresh.get(i).file(), given.get(i).answer());
    }
    ledger.filed(given);
  }
}
