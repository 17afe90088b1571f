package boardpack.pack.manifest;

import boardpack.basics.Json;
import boardpack.basics.Period;
import boardpack.pack.Appendix;
import boardpack.pack.Edition;
import boardpack.pack.Pack;
import boardpack.pack.State;
import boardpack.pack.Waiver;
import boardpack.returns.ReturnKind;
import boardpack.returns.Templates;
import boardpack.workbook.Workbooks;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a published pack consists of and rests on.
 *
 * @param files every file of the pack with its SHA-256
 * @param inputs every return that the pack rests on with its SHA-256
 * @param versions of the shape of the model, and of the returns' templates
 * @param thresholds tolerances and thresholds that were used, each with its date
 * @param controls of every edition, in the order of the editions
 * @param editions the stems of their files
 * @param held those of them that are not published yet
 * @param waivers of controls that failed
 * @param publicKey the public part of the key that signed it
 */
public record Manifest(
    String pack,
    String footprint,
    Period period,
    int issue,
    State state,
    Edition edition,
    Instant knownAt,
    List<File> files,
    List<Input> inputs,
    Map<String, Integer> versions,
    List<Appendix.Used> thresholds,
    List<Control> controls,
    List<String> editions,
    List<String> held,
    List<Waiver> waivers,
    String publicKey) {
  /** The file that it is. */
  public static final String NAME = "manifest.json";

  /** Its signature, detached. */
  public static final String SIGNATURE = "manifest.json.sig";

  public Manifest {
    files = List.copyOf(files);
    inputs = List.copyOf(inputs);
    versions = Map.copyOf(versions);
    thresholds = List.copyOf(thresholds);
    controls = List.copyOf(controls);
    editions = List.copyOf(editions);
    held = List.copyOf(held);
    waivers = List.copyOf(waivers);
  }

  /**
   * The editions of a pack, by the stems of their files.
   *
   * @param held those that are not published yet
   */
  public record Editions(List<String> all, List<String> held) {
    public Editions {
      all = List.copyOf(all);
      held = List.copyOf(held);
    }
  }

  /** One file of the pack. */
  public record File(String name, String sha256, int bytes) {}

  /** One return that the pack rests on. */
  public record Input(
      String file, String sha256, String organisation, ReturnKind kind, int submission) {}

  /**
   * The manifest and its signature.
   *
   * @param files by name
   * @return two more files by name
   */
  public static Map<String, byte[]> sign(
      Pack pack,
      Editions editions,
      Map<String, byte[]> files,
      List<Control> controls,
      SigningKey key) {
    var bytes =
        Json.pretty(of(pack, editions, files, controls, key.publicPart()))
            .getBytes(StandardCharsets.UTF_8);
    var signed = new LinkedHashMap<String, byte[]>();
    signed.put(NAME, bytes);
    signed.put(SIGNATURE, (key.sign(bytes) + "\n").getBytes(StandardCharsets.UTF_8));
    return signed;
  }

  private static Manifest of(
      Pack pack,
      Editions editions,
      Map<String, byte[]> files,
      List<Control> controls,
      String publicKey) {
    return new Manifest(
        pack.stem(),
        pack.footprint().code(),
        pack.period(),
        pack.issue(),
        pack.state(),
        pack.edition(),
        pack.cut().knownAt(),
        files.keySet().stream().sorted().map(name -> file(name, files)).toList(),
        inputs(pack),
        Map.of("model", Pack.SCHEMA, "templates", Templates.VERSION),
        pack.appendix().thresholds(),
        controls,
        editions.all(),
        editions.held(),
        pack.imprint().waivers(),
        publicKey);
  }

  private static File file(String name, Map<String, byte[]> files) {
    var bytes = Objects.requireNonNull(files.get(name));
    return new File(name, Workbooks.sha256(bytes), bytes.length);
  }

  private static List<Input> inputs(Pack pack) {
    return pack.cut().returns().stream()
        .map(in -> new Input(in.file(), in.sha256(), in.organisation(), in.kind(), in.submission()))
        .toList();
  }
}
