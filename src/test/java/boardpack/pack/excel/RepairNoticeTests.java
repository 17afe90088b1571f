package boardpack.pack.excel;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.pack.PackFixtures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** What makes Excel offer to repair a workbook, read from the parts of the package themselves. */
class RepairNoticeTests {
  /** The children of a worksheet in the order in which the format wants them. */
  private static final List<String> WORKSHEET =
      List.of(
          "sheetPr",
          "dimension",
          "sheetViews",
          "sheetFormatPr",
          "cols",
          "sheetData",
          "autoFilter",
          "mergeCells",
          "conditionalFormatting",
          "dataValidations",
          "hyperlinks",
          "printOptions",
          "pageMargins",
          "pageSetup",
          "headerFooter",
          "rowBreaks",
          "drawing",
          "tableParts");

  private static final Map<String, Document> PARTS = new TreeMap<>();
  private static List<String> names = List.of();

  @BeforeAll
  static void open() throws IOException, ParserConfigurationException, SAXException {
    var factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    var builder = factory.newDocumentBuilder();
    try (var zip =
        new ZipInputStream(new ByteArrayInputStream(ExcelPack.render(PackFixtures.board())))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        PARTS.put(entry.getName(), builder.parse(new ByteArrayInputStream(zip.readAllBytes())));
      }
    }
    names = all("xl/workbook.xml", "sheet").stream().map(one -> one.getAttribute("name")).toList();
  }

  @Test
  void thePartsOfASheetStandInTheOrderOfTheFormat() {
    for (var part : parts("xl/worksheets/sheet")) {
      var children = names(PARTS.get(part).getDocumentElement());
      var ordered = new ArrayList<>(children);
      ordered.sort((one, other) -> WORKSHEET.indexOf(one) - WORKSHEET.indexOf(other));

      assertThat(WORKSHEET).as(part).containsAll(children);
      assertThat(children).as(part).isEqualTo(ordered).doesNotHaveDuplicates();
    }
  }

  @Test
  void aTableNamesItsColumnsAsItsHeadingsDoAndNothingIsNamedTwice() {
    var strings = all("xl/sharedStrings.xml", "si").stream().map(Element::getTextContent).toList();
    var ids = new HashSet<String>();
    for (var part : parts("xl/tables/")) {
      var table = PARTS.get(part).getDocumentElement();
      var columns =
          all(part, "tableColumn").stream()
              .map(column -> column.getAttribute("name").replace("_x000a_", "\n"))
              .toList();

      assertThat(ids.add(table.getAttribute("id"))).as(part).isTrue();
      assertThat(ids.add(table.getAttribute("name").toLowerCase(Locale.ROOT))).as(part).isTrue();
      assertThat(columns).as(part).isEqualTo(headings(table, strings)).doesNotHaveDuplicates();
    }
  }

  /** The cells of the table's first row, on whichever sheet points to the table. */
  private static List<String> headings(Element table, List<String> strings) {
    var sheet = sheetOf(table.getOwnerDocument());
    var row = table.getAttribute("ref").split(":")[0].replaceAll("[A-Z]", "");
    return all(sheet, "c").stream()
        .filter(cell -> cell.getAttribute("r").replaceAll("[A-Z]", "").equals(row))
        .map(cell -> strings.get(Integer.parseInt(cell.getTextContent())))
        .toList();
  }

  private static String sheetOf(Document table) {
    var name =
        PARTS.entrySet().stream()
            .filter(part -> part.getValue() == table)
            .map(part -> part.getKey().replace("xl/", "../"))
            .findFirst()
            .orElseThrow();
    return parts("xl/worksheets/_rels/").stream()
        .filter(
            part ->
                all(part, "Relationship").stream()
                    .anyMatch(one -> target(one).endsWith(name.substring(2))))
        .map(part -> part.replace("_rels/", "").replace(".rels", ""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyRelationshipLeadsToAPartAndEveryPartHasAType() {
    var types = new HashSet<String>();
    for (var kind : List.of("Default", "Override")) {
      for (var type : all("[Content_Types].xml", kind)) {
        types.add(type.getAttribute("PartName") + type.getAttribute("Extension"));
      }
    }
    for (var part : PARTS.keySet()) {
      boolean typed = types.contains("/" + part) || types.contains(part.replaceAll(".*\\.", ""));
      assertThat(typed || part.startsWith("[")).as(part).isTrue();
      if (part.endsWith(".rels")) {
        var ids = new HashSet<String>();
        for (var one : all(part, "Relationship")) {
          var name = target(one).replaceAll("^.*/", "");
          assertThat(ids.add(one.getAttribute("Id"))).as(part).isTrue();
          assertThat(one.getAttribute("TargetMode")).isNotEqualTo("External");
          assertThat(PARTS.keySet()).as(part).anyMatch(other -> other.endsWith("/" + name));
        }
      }
    }
  }

  private static String target(Element relationship) {
    return relationship.getAttribute("Target");
  }

  @Test
  void sheetsAreNamedWithinTheLimitsAndNamesAndLinksLeadToThem() {
    assertThat(names)
        .allMatch(name -> name.length() <= 31 && !name.matches(".*[\\[\\]:*?/\\\\].*"))
        .doesNotHaveDuplicates();
    var defined = new HashSet<String>();
    for (var name : all("xl/workbook.xml", "definedName")) {
      var sheet = Integer.parseInt(name.getAttribute("localSheetId"));
      assertThat(defined.add(name.getAttribute("name") + sheet)).isTrue();
      assertThat(name.getTextContent().split("!")[0].replace("'", "")).isEqualTo(names.get(sheet));
    }
    for (var part : parts("xl/worksheets/sheet")) {
      for (var link : all(part, "hyperlink")) {
        assertThat(names).contains(link.getAttribute("location").split("!")[0].replace("'", ""));
      }
    }
  }

  @Test
  void everySheetSaysWhatItPrintsBeforeAnyHeadingIsRepeated() {
    var kinds =
        all("xl/workbook.xml", "definedName").stream()
            .map(name -> name.getAttribute("name"))
            .toList();

    assertThat(kinds.subList(0, names.size())).containsOnly("_xlnm.Print_Area");
    assertThat(kinds.subList(names.size(), kinds.size())).containsOnly("_xlnm.Print_Titles");
  }

  @Test
  void cellsShareTheirTextsAndStayWithinTheLimits() {
    int shared = 0;
    int texts = all("xl/sharedStrings.xml", "si").size();
    for (var part : parts("xl/worksheets/sheet")) {
      for (var cell : all(part, "c")) {
        if (cell.getAttribute("t").equals("s")) {
          shared++;
          assertThat(Integer.parseInt(cell.getTextContent())).isLessThan(texts);
        }
      }
      assertThat(all(part, "f")).allMatch(formula -> formula.getTextContent().length() <= 8192);
      assertThat(all(part, "dataValidation")).allMatch(RepairNoticeTests::isWithinItsLimits);
    }
    var strings = PARTS.get("xl/sharedStrings.xml").getDocumentElement();
    assertThat(strings.getAttribute("count")).isEqualTo(Integer.toString(shared));
    assertThat(strings.getAttribute("uniqueCount")).isEqualTo(Integer.toString(texts));
  }

  private static boolean isWithinItsLimits(Element validation) {
    return validation.getAttribute("prompt").length() <= 255
        && validation.getAttribute("error").length() <= 255
        && validation.getAttribute("promptTitle").length() <= 32
        && validation.getAttribute("errorTitle").length() <= 32
        && validation.getTextContent().length() <= 257;
  }

  @Test
  void aChartSaysFirstHowItsLinesAreGroupedAndSpeaksNoOtherEnglish() {
    for (var part : parts("xl/charts/chart")) {
      for (var lines : all(part, "lineChart")) {
        assertThat(names(lines)).startsWith("grouping", "varyColors").endsWith("axId", "axId");
      }
      for (var text : List.of("rPr", "endParaRPr", "defRPr")) {
        assertThat(all(part, text))
            .extracting(properties -> properties.getAttribute("lang"))
            .doesNotContain("en-US");
      }
    }
  }

  private static List<String> parts(String beginning) {
    return PARTS.keySet().stream().filter(name -> name.startsWith(beginning)).toList();
  }

  private static List<Element> all(String part, String name) {
    var found = PARTS.get(part).getElementsByTagNameNS("*", name);
    var elements = new ArrayList<Element>();
    for (int at = 0; at < found.getLength(); at++) {
      elements.add((Element) found.item(at));
    }
    return elements;
  }

  private static List<String> names(Element parent) {
    var names = new ArrayList<String>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element element) {
        names.add(element.getLocalName());
      }
    }
    return names;
  }
}
