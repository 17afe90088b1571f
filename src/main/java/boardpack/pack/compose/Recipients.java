package boardpack.pack.compose;

import boardpack.command.Home;
import boardpack.pack.Edition;
import boardpack.reference.Footprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Who gets a footprint's packs, by role and number, as {@code jobs/recipients.csv} has it: page 1
 * names no persons. Delivery reads the same file strictly; what is wrong in it is said there.
 */
public final class Recipients {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setCommentMarker('#')
          .setAllowMissingColumnNames(true)
          .get();

  private Recipients() {}

  /** {@code board secretary}, {@code 3 finance directors}. */
  public static List<String> of(Home home, Footprint footprint, Edition edition) {
    var file = home.jobs().resolve("recipients.csv");
    if (!Files.isRegularFile(file)) {
      return List.of();
    }
    var roles = new TreeMap<String, Integer>();
    try (var records = FORMAT.parse(Files.newBufferedReader(file))) {
      for (var line : records) {
        if (has(line, "footprints", footprint.code(), "" + footprint.number(), "all")
            && has(line, "editions", edition.word())) {
          roles.merge(line.get("role").strip(), 1, Integer::sum);
        }
      }
    } catch (IllegalArgumentException | UncheckedIOException unreadable) {
      return List.of();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
    return roles.entrySet().stream()
        .map(
            role ->
                role.getValue() == 1 ? role.getKey() : role.getValue() + " " + role.getKey() + "s")
        .toList();
  }

  private static boolean has(CSVRecord line, String column, String... anyOf) {
    return line.isSet(column)
        && Arrays.stream(line.get(column).strip().split("\\s+")).anyMatch(List.of(anyOf)::contains);
  }
}
