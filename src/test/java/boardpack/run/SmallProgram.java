package boardpack.run;

import java.nio.file.Path;
import java.util.stream.IntStream;

/** The small house as a program of its own, so that it can be killed. */
final class SmallProgram {
  static final int PACKS = 8;

  private SmallProgram() {}

  public static void main(String[] args) {
    try (var house = SmallHouse.in(Path.of(args[0]))) {
      var queue = house.getBean(PackQueue.class);
      queue.start();
      queue.make(IntStream.rangeClosed(1, PACKS).mapToObj(SmallHouse::run).toList());
    }
  }
}
