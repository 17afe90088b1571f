package boardpack.intake;

import boardpack.basics.Finding;
import boardpack.returns.LayoutMatch;
import boardpack.returns.Reading;
import boardpack.returns.Return;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file, as {@code check} and {@code intake} answer in JSON.
 *
 * @param state {@code accepted}, {@code partly}, {@code refused}, {@code ignored}, {@code already}
 *     or {@code held}
 * @param layout what a layout made of it; absent where it is in our own template
 */
public record FileAnswer(
    String file,
    String sha256,
    String state,
    List<Named> returns,
    List<Said> findings,
    Optional<LayoutMatch> layout) {
  public FileAnswer {
    returns = List.copyOf(returns);
    findings = List.copyOf(findings);
  }

  /** Of a file that no layout read. */
  FileAnswer(String file, String sha256, String state, List<Named> returns, List<Said> findings) {
    this(file, sha256, state, returns, findings, Optional.empty());
  }

  /** A return by what it is. */
  public record Named(String kind, String organisation, String period, int submission) {
    static Named of(Return received) {
      var key = received.key();
      return new Named(
          key.kind().name(), key.organisation(), key.period().toString(), received.submission());
    }
  }

  /** A finding with all its keys, those that are not known as null. */
  @JsonInclude(JsonInclude.Include.ALWAYS)
  public record Said(
      String code,
      String severity,
      @Nullable String sheet,
      @Nullable String cell,
      @Nullable String row,
      @Nullable String found,
      @Nullable String expected,
      String message,
      String remedy) {
    static Said of(Finding finding) {
      return new Said(
          finding.code(),
          finding.severity().word(),
          finding.sheet(),
          finding.cell(),
          finding.row(),
          finding.found(),
          finding.expected(),
          finding.message(),
          finding.remedy());
    }
  }

  public static FileAnswer of(String file, String sha256, Reading reading) {
    return new FileAnswer(
        file,
        sha256,
        reading.state().word(),
        reading.returns().stream().map(Named::of).toList(),
        reading.findings().stream().map(Said::of).toList(),
        reading.match());
  }

  /** Something that is not taken up, and why. */
  static FileAnswer ignored(LeftAlone left) {
    return new FileAnswer(left.name(), "", "ignored", List.of(), List.of(Said.of(left.finding())));
  }

  /** The whole answer of a command. */
  public record Files(List<FileAnswer> files) {}
}
