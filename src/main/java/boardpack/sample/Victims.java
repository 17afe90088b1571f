package boardpack.sample;

import boardpack.returns.ReturnKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who can be played a trick on: bodies of one footprint alone, each once, spread over the
 * footprints by chance. Near misses share bodies of their own: they hurt nobody.
 */
final class Victims {
  /** Of each kind at least this part stays honest. */
  private static final double MOST = 0.92;

  private final Map<ReturnKind, Deque<SampleReturn>> fresh = new EnumMap<>(ReturnKind.class);
  private final Map<ReturnKind, List<SampleReturn>> nearly = new EnumMap<>(ReturnKind.class);
  private final Map<ReturnKind, Integer> turn = new EnumMap<>(ReturnKind.class);
  private final Set<String> spared = new HashSet<>();

  Victims(List<SampleReturn> returns, Luck luck) {
    for (var kind : ReturnKind.values()) {
      var able =
          returns.stream()
              .filter(sent -> sent.key().kind() == kind && !sent.body().isShared())
              .toList();
      var shuffled = luck.shuffled(able);
      int most = (int) (shuffled.size() * MOST);
      int near = Math.max(1, shuffled.size() / 14);
      fresh.put(kind, new ArrayDeque<>(shuffled.subList(0, Math.max(0, most - near))));
      nearly.put(kind, shuffled.subList(Math.max(0, most - near), most));
    }
  }

  /** Takes a body out of the game: it is the other side of somebody's trick. */
  void spare(String organisation) {
    spared.add(organisation);
  }

  Optional<SampleReturn> next(ReturnKind kind) {
    return next(kind, any -> true);
  }

  Optional<SampleReturn> next(ReturnKind kind, Predicate<SampleReturn> fit) {
    var queue = fresh.getOrDefault(kind, new ArrayDeque<>());
    var passed = new ArrayList<SampleReturn>();
    Optional<SampleReturn> found = Optional.empty();
    while (found.isEmpty() && !queue.isEmpty()) {
      var candidate = queue.removeFirst();
      if (spared.contains(candidate.key().organisation())) {
        continue;
      }
      if (fit.test(candidate)) {
        found = Optional.of(candidate);
      } else {
        passed.add(candidate);
      }
    }
    for (int back = passed.size() - 1; back >= 0; back--) {
      queue.addFirst(passed.get(back));
    }
    return found;
  }

  /** How many bodies of a kind nearly go wrong. */
  int ofThoseNearly(ReturnKind kind) {
    return nearly.getOrDefault(kind, List.of()).size();
  }

  /** The bodies that nearly go wrong, by turns. */
  Optional<SampleReturn> nearly(ReturnKind kind) {
    var able = nearly.getOrDefault(kind, List.of());
    return able.isEmpty()
        ? Optional.empty()
        : Optional.of(able.get(turn.merge(kind, 1, Integer::sum) % able.size()));
  }
}
