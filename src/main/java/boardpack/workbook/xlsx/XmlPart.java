package boardpack.workbook.xlsx;

import boardpack.workbook.FileFault;
import boardpack.workbook.Refused;
import boardpack.workbook.container.ZipParts;
import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One XML part of a workbook, read element by element. Whatever is not well-formed, declares a
 * DOCTYPE, nests too deeply or goes on for ever refuses the file.
 */
final class XmlPart implements AutoCloseable {
  private static final XMLInputFactory FACTORY = factory();
  private static final int DEEPEST = 100;
  private static final int MOST_NAMESPACES = 64;

  /** What a spreadsheet's elements mean: Transitional and Strict, and no third thing. */
  private static final Set<String> SPREADSHEET =
      Set.of(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main");

  private final String part;
  private final InputStream bytes;
  private final PatientReader characters;
  private final XMLStreamReader xml;
  private String home = "";
  private int depth;
  private int elements;

  XmlPart(ZipParts parts, String part) {
    this.part = part;
    bytes = parts.open(part);
    try {
      characters = new PatientReader(Encoding.reader(bytes));
      xml = FACTORY.createXMLStreamReader(characters);
      Encoding.check(part, xml.getCharacterEncodingScheme());
    } catch (XMLStreamException | IOException broken) {
      throw broken(broken, null);
    }
  }

  private static XMLInputFactory factory() {
    var factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(WstxInputProperties.P_LAZY_PARSING, false);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 500);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 2 * PatientReader.PATIENCE);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 2 * DEEPEST);
    return factory;
  }

  /** Moves to the root element, whose name it gives. */
  String root() {
    while (depth == 0) {
      if (!next()) {
        throw FileFault.BROKEN_XML.refusal(part, 1, 1);
      }
    }
    home = namespace();
    return name();
  }

  /** Moves to the root element, which must have that name and be a spreadsheet's. */
  void root(String wanted) {
    var name = root();
    if (!name.equals(wanted) || !SPREADSHEET.contains(home)) {
      throw FileFault.PART_MISSING.refusal(
          name.equals(wanted)
              ? "%s is no spreadsheet's <%s> (%s)".formatted(part, wanted, home)
              : "%s holds <%s> in place of <%s>".formatted(part, name, wanted));
    }
  }

  /** Whether the current element is of the root's own vocabulary. */
  boolean isAtHome() {
    return namespace().equals(home);
  }

  /** How deep the current element lies; the root lies at 1. */
  int depth() {
    return depth;
  }

  /** Moves to the next element right inside the one at that depth; false at that one's end. */
  boolean child(int parent) {
    while (depth >= parent && depth > 0) {
      int before = depth;
      next();
      if (depth == parent + 1 && before < depth) {
        return true;
      }
    }
    return false;
  }

  /** The text right inside the current element, up to a length; moves to the element's end. */
  String text(int longest) {
    int within = depth;
    var text = new StringBuilder();
    while (depth >= within) {
      next();
      if (depth == within && isText() && text.length() <= longest) {
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
      }
    }
    return text.toString();
  }

  /** The text of the current element; empty where it holds elements too. */
  Optional<String> textAlone(int longest) {
    int before = elements;
    var text = text(longest);
    return elements == before ? Optional.of(text) : Optional.empty();
  }

  private boolean isText() {
    int event = xml.getEventType();
    return event == XMLStreamConstants.CHARACTERS
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.SPACE;
  }

  /** Reads on to the end, so that nothing broken goes unnoticed. */
  void finish() {
    while (next()) {
      // Only that it can be read matters.
    }
  }

  String name() {
    return xml.getLocalName();
  }

  private String namespace() {
    var uri = xml.getNamespaceURI();
    return uri == null ? "" : uri;
  }

  /** An attribute without a prefix. */
  @Nullable String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name) && !isPrefixed(i)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  /** An attribute with a prefix, whichever. */
  @Nullable String prefixed(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name) && isPrefixed(i)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  private boolean isPrefixed(int attribute) {
    var namespace = xml.getAttributeNamespace(attribute);
    return namespace != null && !namespace.isEmpty();
  }

  Optional<String> optional(String name) {
    return Optional.ofNullable(attribute(name));
  }

  /** Whether an attribute says {@code 1} or {@code true}. */
  boolean isTrue(String name) {
    var value = attribute(name);
    return "1".equals(value) || "true".equals(value);
  }

  int line() {
    return xml.getLocation().getLineNumber();
  }

  String part() {
    return part;
  }

  private boolean next() {
    characters.progress();
    try {
      if (!xml.hasNext()) {
        return false;
      }
      step(xml.next());
      return true;
    } catch (Refused refused) {
      throw refused;
    } catch (XMLStreamException | RuntimeException broken) {
      throw broken(broken, xml);
    }
  }

  private void step(int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        depth++;
        elements++;
        if (depth > DEEPEST || xml.getNamespaceCount() > MOST_NAMESPACES) {
          throw FileFault.TOO_MUCH_INSIDE.refusal(
              "part %s nests elements or names deeper than any workbook, line %d"
                  .formatted(part, line()));
        }
      }
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD -> throw FileFault.DOCTYPE.refusal(part);
      default -> {
        // Text is asked for where it matters.
      }
    }
  }

  private Refused broken(Exception failure, @Nullable XMLStreamReader at) {
    for (Throwable cause = failure; cause != null; cause = within(cause)) {
      if (cause instanceof PatientReader.TooLong) {
        return FileFault.TOO_MUCH_INSIDE.refusal(
            "part %s holds a single text, name or remark of more than a million characters"
                .formatted(part));
      }
      if (cause instanceof CharacterCodingException) {
        return FileFault.PART_ENCODING.refusal(part, "is not valid UTF-8 (or UTF-16) text");
      }
    }
    var place = at == null ? null : at.getLocation();
    return FileFault.BROKEN_XML.refusal(
        part,
        place == null ? 1 : place.getLineNumber(),
        place == null ? 1 : place.getColumnNumber());
  }

  private static @Nullable Throwable within(Throwable failure) {
    return failure instanceof XMLStreamException nested
        ? nested.getNestedException()
        : failure.getCause();
  }

  @Override
  public void close() {
    try {
      xml.close();
      bytes.close();
    } catch (XMLStreamException | IOException cannotHappen) {
      throw new IllegalStateException(cannotHappen);
    }
  }
}
