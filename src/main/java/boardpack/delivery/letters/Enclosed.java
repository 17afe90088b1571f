package boardpack.delivery.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The files of a pack, as a letter speaks of them.
 *
 * @param attached whether they travel with it
 * @param why they do not though it was asked for; empty otherwise
 * @param baseUrl where links lead; empty where recipients cannot reach this installation
 * @param files below {@code packs/}
 */
public record Enclosed(boolean attached, String why, Optional<String> baseUrl, List<String> files) {
  public Enclosed {
    files = List.copyOf(files);
  }

  List<Part> parts() {
    if (attached) {
      return List.of(new Part.Paragraph("Attached: " + String.join(", ", names()) + "."));
    }
    var parts = new ArrayList<Part>();
    if (!why.isEmpty()) {
      parts.add(new Part.Paragraph(why));
    }
    if (baseUrl.isEmpty()) {
      parts.add(new Part.Paragraph("You find it here:"));
      parts.add(new Part.Items(files.stream().map(file -> "packs/" + file).toList()));
    } else {
      files.forEach(file -> parts.add(new Part.Link(name(file), baseUrl.get() + "/packs/" + file)));
    }
    return parts;
  }

  private List<String> names() {
    return files.stream().map(Enclosed::name).toList();
  }

  private static String name(String file) {
    return file.substring(file.lastIndexOf('/') + 1);
  }
}
