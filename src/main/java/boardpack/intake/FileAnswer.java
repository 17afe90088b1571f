package boardpack.intake;

import boardpack.basics.Finding;
import boardpack.returns.Comparison;
import boardpack.returns.LayoutMatch;
import boardpack.returns.Reading;
import boardpack.returns.ReceivedReturn;
import boardpack.returns.Return;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnSheet;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file, as {@code check} and {@code intake} answer in JSON.
 *
 * @param state {@code accepted}, {@code partly}, {@code refused}, {@code ignored}, {@code already}
 *     or {@code held}
 * @param changes against the version before, for each return that has one
 * @param layout what a layout made of it; absent where it is in our own template
 */
public record FileAnswer(
    String file,
    String sha256,
    String state,
    List<Named> returns,
    List<Said> findings,
    List<Comparison> changes,
    Optional<LayoutMatch> layout) {
  public FileAnswer {
    returns = List.copyOf(returns);
    findings = List.copyOf(findings);
    changes = List.copyOf(changes);
  }

  /**
   * A return by what it is.
   *
   * @param inWords {@code Brighton NHS Trust, provider finance, M9 2017/18}
   * @param sheets that were taken in
   */
  public record Named(
      String kind,
      String organisation,
      String period,
      int submission,
      String inWords,
      List<String> sheets) {
    static Named of(Return received) {
      var key = received.key();
      return new Named(
          key.kind().name(),
          key.organisation(),
          key.period().toString(),
          received.submission(),
          words(received.cover().organisationName(), key),
          received.sheets().stream().map(ReturnSheet::name).toList());
    }

    static Named of(ReceivedReturn version) {
      var key = version.key();
      return new Named(
          key.kind().name(),
          key.organisation(),
          key.period().toString(),
          version.submission(),
          words(key.organisation(), key),
          List.of());
    }

    private static String words(String sender, ReturnKey key) {
      return "%s, %s, %s".formatted(sender, key.kind().words(), key.period().label());
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

    /** Where it is, as printed: {@code I&E!F14}, {@code I&E}, or {@code the file}. */
    String where() {
      if (sheet == null) {
        return "the file";
      }
      return cell == null ? sheet : sheet + "!" + cell;
    }
  }

  public static FileAnswer of(String file, String sha256, Reading reading) {
    return of(file, sha256, reading, List.of());
  }

  static FileAnswer of(String file, String sha256, Reading reading, List<Comparison> changes) {
    return new FileAnswer(
        file,
        sha256,
        reading.state().word(),
        reading.returns().stream().map(Named::of).toList(),
        reading.findings().stream().map(Said::of).toList(),
        changes,
        reading.match());
  }

  /** A file that was received before. */
  static FileAnswer of(
      String file,
      String sha256,
      String state,
      List<ReceivedReturn> versions,
      List<Finding> findings) {
    return new FileAnswer(
        file,
        sha256,
        state,
        versions.stream().map(Named::of).toList(),
        findings.stream().map(Said::of).toList(),
        List.of(),
        Optional.empty());
  }

  /** A file that was received before, with what it changed. */
  static FileAnswer of(
      ReceivedFiles.Before file,
      List<Return> versions,
      List<Finding> findings,
      List<Comparison> changes) {
    return new FileAnswer(
        file.name(),
        file.sha256(),
        file.state(),
        versions.stream().map(Named::of).toList(),
        findings.stream().map(Said::of).toList(),
        changes,
        Optional.empty());
  }

  /** Something that is not taken up, and why. */
  static FileAnswer ignored(LeftAlone left) {
    return of(left.name(), "", "ignored", List.of(), List.of(left.finding()));
  }

  /** The whole answer of a command. */
  public record Files(List<FileAnswer> files) {}
}
