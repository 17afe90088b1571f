package boardpack.run;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A place where a test may end the program as a power cut would: {@code -Dfault=NAME:NTH}. Does
 * nothing otherwise.
 */
public final class FaultPoint {
  private static final String NAME;
  private static final int NTH;
  private static final AtomicInteger HITS = new AtomicInteger();

  static {
    var fault = System.getProperty("fault", "").split(":");
    NAME = fault[0];
    NTH = fault.length > 1 ? Integer.parseInt(fault[1]) : 1;
  }

  private FaultPoint() {}

  public static void hit(String name) {
    if (name.equals(NAME) && HITS.incrementAndGet() == NTH) {
      Runtime.getRuntime().halt(137);
    }
  }
}
