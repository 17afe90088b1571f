package boardpack.basics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one way of writing JSON: keys sorted, money as text, what is absent left out. */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .build();

  private Json() {}

  public static JsonMapper mapper() {
    return MAPPER;
  }

  /** Indented, for people and for files. */
  public static String pretty(Object value) {
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(value);
  }

  /** For files that are many rows long: a line for each row, which {@link #pretty} would double. */
  public static byte[] rows(Object value) {
    return MAPPER.writer().with(new RowPerLine()).writeValueAsBytes(value);
  }

  /** Compressed, for the database. */
  public static byte[] zipped(Object value) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(bytes)) {
      zip.write(MAPPER.writeValueAsBytes(value));
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  /** Reads what {@link #zipped} wrote. */
  public static <T> T unzipped(byte[] zipped, Class<T> type) {
    try (var zip = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return MAPPER.readValue(zip, type);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
  }
}
