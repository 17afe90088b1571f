package boardpack.pack.pdf;

import boardpack.pack.Cut;
import boardpack.pack.Pack;
import boardpack.pack.PositionLine;
import java.util.HashMap;
import java.util.Map;

/** Names of the pack's organisations by their codes. */
final class Names {
  private final Map<String, String> byCode = new HashMap<>();

  Names(Pack pack) {
    pack.cut().returns().forEach(this::add);
    pack.cut().missing().forEach(this::add);
    pack.position().forEach(this::add);
    byCode.put(pack.footprint().code(), pack.footprint().name());
  }

  private void add(Cut.In received) {
    byCode.put(received.organisation(), received.name());
  }

  private void add(Cut.Missing missing) {
    byCode.put(missing.organisation(), missing.name());
  }

  private void add(PositionLine line) {
    byCode.put(line.organisation(), line.name());
  }

  /** The name, or the code where it is not known. */
  String of(String code) {
    return byCode.getOrDefault(code, code);
  }
}
