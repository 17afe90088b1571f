package boardpack.basics;

import java.io.Serial;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.Instantiatable;
import tools.jackson.core.util.MinimalPrettyPrinter;

/**
 * Lays JSON out for people and for comparing: each part of a document, and each row of its lists,
 * has a line of its own; what a row holds stays on its line.
 */
final class RowPerLine extends MinimalPrettyPrinter implements Instantiatable<RowPerLine> {
  @Serial private static final long serialVersionUID = 1;
  private static final int PARTS = 2;
  private static final int LISTS = 3;

  private int depth;

  @Override
  public RowPerLine createInstance() {
    return new RowPerLine();
  }

  @Override
  public void writeStartObject(JsonGenerator json) {
    super.writeStartObject(json);
    depth++;
  }

  @Override
  public void beforeObjectEntries(JsonGenerator json) {
    line(json, depth, PARTS);
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator json) {
    super.writeObjectEntrySeparator(json);
    line(json, depth, PARTS);
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) {
    depth--;
    line(json, entries == 0 ? PARTS : depth, PARTS - 1);
    super.writeEndObject(json, entries);
  }

  @Override
  public void writeStartArray(JsonGenerator json) {
    super.writeStartArray(json);
    depth++;
  }

  @Override
  public void beforeArrayValues(JsonGenerator json) {
    line(json, depth, LISTS);
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator json) {
    super.writeArrayValueSeparator(json);
    line(json, depth, LISTS);
  }

  @Override
  public void writeEndArray(JsonGenerator json, int values) {
    depth--;
    line(json, values == 0 ? LISTS : depth, LISTS - 1);
    super.writeEndArray(json, values);
  }

  /** A new line, for what stands no deeper than the deepest that has lines. */
  private static void line(JsonGenerator json, int depth, int deepest) {
    if (depth <= deepest) {
      json.writeRaw('\n');
      json.writeRaw(" ".repeat(depth));
    }
  }
}
