package boardpack.returns.rules;

import boardpack.returns.Reading;
import java.util.stream.Stream;

/** The broken returns that docs/findings.md shows, as they are read. */
public final class BrokenReturns {
  private BrokenReturns() {}

  public static Stream<Reading> read() {
    return FindingsDocumentTests.examples().stream().map(Example::read);
  }
}
