package boardpack.workbook;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of a workbook to be written, each stored once. */
public final class SharedStrings {
  /** The part of the package that they are. */
  public static final String PART = "xl/sharedStrings.xml";

  private final Map<String, Integer> indexes = new LinkedHashMap<>();
  private int uses;

  int indexOf(String text) {
    uses++;
    var index = indexes.get(text);
    if (index == null) {
      index = indexes.size();
      indexes.put(text, index);
    }
    return index;
  }

  /** The whole part. */
  public byte[] xml() {
    var xml = new StringBuilder(8 * 1024);
    xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    xml.append("<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"");
    xml.append(" count=\"").append(uses);
    xml.append("\" uniqueCount=\"").append(indexes.size()).append("\">");
    for (var text : indexes.keySet()) {
      xml.append("<si><t");
      xml.append(text.equals(text.strip()) ? ">" : " xml:space=\"preserve\">");
      SheetXml.appendEscaped(xml, text);
      xml.append("</t></si>");
    }
    return xml.append("</sst>").toString().getBytes(StandardCharsets.UTF_8);
  }
}
