package boardpack.pack.manifest;

import boardpack.basics.Json;
import boardpack.run.SupersededNotes;
import boardpack.workbook.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Re-checks a published pack from its folder alone. */
public final class Verification {
  private static final String FILES = "files are as the manifest lists them";
  private static final String SIGNATURE = "signature";

  private final Path folder;
  private final Optional<String> signer;
  private final boolean conformance;
  private final List<Control> checks = new ArrayList<>();

  private Verification(Path folder, Optional<String> signer, boolean conformance) {
    this.folder = folder;
    this.signer = signer;
    this.conformance = conformance;
  }

  /**
   * @param folder holds a {@code manifest.json}
   * @param signer the public key that must have signed; empty for the one that the manifest names
   * @throws IOException if the disk does not give a file
   */
  public static List<Control> of(Path folder, Optional<String> signer) throws IOException {
    return new Verification(folder, signer, true).checked();
  }

  /** All but PDF/UA and PDF/A, which take a while. */
  static List<Control> withoutConformance(Path folder, Optional<String> signer) throws IOException {
    return new Verification(folder, signer, false).checked();
  }

  private List<Control> checked() throws IOException {
    check();
    return List.copyOf(checks);
  }

  private void check() throws IOException {
    var bytes = Files.readAllBytes(folder.resolve(Manifest.NAME));
    JsonNode manifest;
    try {
      manifest = Json.mapper().readTree(bytes);
    } catch (JacksonException noJson) {
      checks.add(Control.failed(FILES, "manifest.json is no JSON"));
      return;
    }
    checks.add(signature(bytes, manifest.path("publicKey").asString("")));
    checks.add(files(manifest));
    for (var stem : stems(manifest)) {
      edition(stem, manifest);
    }
    record(manifest);
    var superseded = SupersededNotes.of(folder);
    if (Files.isRegularFile(superseded)) {
      checks.add(Control.passed("issue", Files.readString(superseded).strip()));
    }
  }

  /** The record of statements stays in the house: what the signed manifest says of it. */
  private void record(JsonNode manifest) {
    for (var control : manifest.path("controls")) {
      if (control.path("name").asString("").equals(RecordControl.NAME)) {
        checks.add(
            new Control(
                RecordControl.NAME,
                control.path("ok").asBoolean(false),
                "when it was published: " + control.path("detail").asString("")));
        return;
      }
    }
  }

  private static List<String> stems(JsonNode manifest) {
    var stems = new ArrayList<String>();
    manifest.path("editions").forEach(stem -> stems.add(stem.asString("")));
    return stems.isEmpty() ? List.of(manifest.path("pack").asString("")) : stems;
  }

  private void edition(String stem, JsonNode manifest) throws IOException {
    if (isHere(stem + ".pdf") && isHere(stem + ".xlsx") && isHere(stem + ".json")) {
      Controls.of(read(stem + ".pdf"), read(stem + ".xlsx"), read(stem + ".json"), conformance)
          .forEach(control -> checks.add(waived(control, manifest)));
    } else {
      checks.add(Control.failed("PDF, workbook and model are there", "one of them is not"));
    }
  }

  /** A control that the signed manifest waives in somebody's name is told of, and lets pass. */
  private static Control waived(Control control, JsonNode manifest) {
    if (!control.ok()) {
      for (var waiver : manifest.path("waivers")) {
        if (waiver.path("control").asString("").equals(control.name())) {
          return control.waivedBy(
              waiver.path("by").asString(""), LocalDate.parse(waiver.path("until").asString()));
        }
      }
    }
    return control;
  }

  private Control signature(byte[] manifest, String publicKey) throws IOException {
    if (!isHere(Manifest.SIGNATURE)) {
      return Control.failed(SIGNATURE, Manifest.SIGNATURE + " is not there");
    }
    if (signer.filter(key -> !key.equals(publicKey)).isPresent()) {
      return Control.failed(SIGNATURE, "signed with another key: " + publicKey);
    }
    var signature = Files.readString(folder.resolve(Manifest.SIGNATURE));
    return SigningKey.isSignedBy(publicKey, manifest, signature)
        ? Control.passed(SIGNATURE, "signed with the key " + publicKey)
        : Control.failed(SIGNATURE, "the manifest was changed after it was signed");
  }

  private Control files(JsonNode manifest) throws IOException {
    var wrong = new ArrayList<String>();
    var listed = new HashSet<>(List.of(Manifest.NAME, Manifest.SIGNATURE));
    for (var file : manifest.path("files")) {
      var name = file.path("name").asString("");
      listed.add(name);
      if (!isHere(name)) {
        wrong.add(name + " is not there");
      } else if (!Workbooks.sha256(read(name)).equals(file.path("sha256").asString(""))) {
        wrong.add(name + " was changed");
      }
    }
    try (var here = Files.list(folder)) {
      here.map(Path::getFileName)
          .map(String::valueOf)
          .filter(name -> !listed.contains(name))
          .sorted()
          .forEach(name -> wrong.add(name + " is not listed"));
    }
    return wrong.isEmpty()
        ? Control.passed(FILES, manifest.path("files").size() + " files have their SHA-256")
        : Control.failed(FILES, String.join("; ", wrong));
  }

  /** A name of the manifest is a plain file of the folder, whatever the manifest says. */
  private boolean isHere(String name) {
    var file = folder.resolve(name).normalize();
    return folder.normalize().equals(file.getParent()) && Files.isRegularFile(file);
  }

  private byte[] read(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }
}
