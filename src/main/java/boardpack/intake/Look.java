package boardpack.intake;

import boardpack.basics.Shown;
import boardpack.workbook.Workbooks;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What lies in the drop folder at one moment; nothing is opened to find out. */
final class Look {
  private static final Set<String> LITTER =
      Set.of("status.html", "readme.md", "thumbs.db", "desktop.ini");
  private static final Set<String> FOLDERS = Set.of("accepted", "rejected");
  private static final List<String> UNFINISHED = List.of(".part", ".tmp", ".crdownload");

  private final List<Lying> files = new ArrayList<>();
  private final List<LeftAlone> leftAlone = new ArrayList<>();

  private Look() {}

  static Look at(Path folder) throws IOException {
    var look = new Look();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (var entry : entries) {
        if (!isSilent(entry.getFileName().toString())) {
          look.add(entry);
        }
      }
    }
    return look;
  }

  List<Lying> files() {
    return files;
  }

  List<LeftAlone> leftAlone() {
    return leftAlone;
  }

  /** What is nobody's drop: hidden, temporary, the system's litter, our own folders. */
  private static boolean isSilent(String name) {
    var lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith(".")
        || lower.startsWith("~$")
        || LITTER.contains(lower)
        || FOLDERS.contains(lower)
        || UNFINISHED.stream().anyMatch(lower::endsWith);
  }

  private void add(Path entry) throws IOException {
    try {
      var attributes =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      var reason = reasonAgainst(entry, attributes);
      if (reason.isPresent()) {
        leftAlone.add(new LeftAlone(Shown.of(entry.getFileName().toString()), reason.get()));
      } else {
        files.add(
            new Lying(
                entry,
                attributes.size(),
                attributes.lastModifiedTime(),
                changed(entry, attributes),
                String.valueOf(attributes.fileKey())));
      }
    } catch (NoSuchFileException goneAgain) {
      // It was renamed or removed while we looked: the next look will tell.
    }
  }

  private static Optional<String> reasonAgainst(Path entry, BasicFileAttributes attributes)
      throws IOException {
    if (attributes.isSymbolicLink()) {
      return Optional.of("it is a link to another place");
    }
    if (attributes.isDirectory()) {
      return Optional.of("it is a folder; files are taken from the drop folder itself only");
    }
    if (!attributes.isRegularFile()) {
      return Optional.of("it is a pipe, socket or device, not a file");
    }
    if (names(entry) > 1) {
      return Optional.of("the same file has another name elsewhere (a hard link)");
    }
    if (attributes.size() > Workbooks.MOST_BYTES) {
      return Optional.of(
          "it has %d bytes, and at most %d are taken"
              .formatted(attributes.size(), Workbooks.MOST_BYTES));
    }
    return Files.isReadable(entry) ? Optional.empty() : Optional.of("this program may not read it");
  }

  private static int names(Path entry) throws IOException {
    try {
      return (Integer) Files.getAttribute(entry, "unix:nlink", LinkOption.NOFOLLOW_LINKS);
    } catch (UnsupportedOperationException noUnix) {
      return 1;
    }
  }

  private static FileTime changed(Path entry, BasicFileAttributes attributes) throws IOException {
    try {
      return (FileTime) Files.getAttribute(entry, "unix:ctime", LinkOption.NOFOLLOW_LINKS);
    } catch (UnsupportedOperationException noUnix) {
      return attributes.lastModifiedTime();
    }
  }
}
