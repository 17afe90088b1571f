package boardpack.pack.manifest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Every file that a line rests on is listed among the returns, and every absence is named. */
final class CompletenessControl {
  static final String NAME = "completeness";

  private CompletenessControl() {}

  static Control of(Delivered delivered) {
    var cut = delivered.model().path("cut");
    var listed = new HashSet<String>();
    cut.path("returns").forEach(in -> listed.add(in.path("sha256").asString()));
    var wrong = new ArrayList<String>();
    for (var line : delivered.model().path("position")) {
      for (var source : line.path("source")) {
        if (!listed.contains(source.path("sha256").asString())) {
          wrong.add(source.path("file").asString() + " is behind a line but not among the returns");
        }
      }
    }
    var words = new HashSet<>(List.of(delivered.text().split("\\s+")));
    for (var missing : cut.path("missing")) {
      var name = missing.path("name").asString();
      if (!words.containsAll(List.of(name.split("\\s+")))) {
        wrong.add(name + " is missing and the PDF does not say so");
      }
    }
    List<String> once = wrong.stream().distinct().toList();
    return once.isEmpty()
        ? Control.passed(
            NAME,
            "%d returns in, %d missing and named"
                .formatted(cut.path("returns").size(), cut.path("missing").size()))
        : Control.failed(NAME, String.join("; ", once));
  }
}
