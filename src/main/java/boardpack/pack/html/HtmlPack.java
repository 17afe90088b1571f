package boardpack.pack.html;

import boardpack.basics.Markup;
import boardpack.pack.Edition;
import boardpack.pack.Pack;
import boardpack.pack.State;
import boardpack.pack.tables.Entry;
import boardpack.pack.tables.PackTables;
import boardpack.pack.tables.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Renders a pack as one HTML file that needs nothing else. The same pack gives the same bytes. */
public final class HtmlPack {
  private static final Set<String> IN_THE_WORKBOOK =
      Set.of("SpcPoints", "AllSeries", "AllLines", "SharedLines");

  /** What the cards and lists of page 2 say already. */
  private static final String ON_ONE_PAGE = "OnOnePage";

  private static final int PAGES = 13;

  private final Pack pack;
  private final Markup html = new Markup();
  private final List<Table> tables;
  private final Map<String, Integer> figureRows;
  private final Map<String, Integer> fileRows;

  private HtmlPack(Pack pack, List<Table> all) {
    this.pack = pack;
    tables = all.stream().filter(table -> !IN_THE_WORKBOOK.contains(table.name())).toList();
    figureRows = PackTables.rowsOfFigures(pack);
    fileRows = rowsOfFiles();
  }

  public static byte[] render(Pack pack) {
    return render(pack, PackTables.of(pack));
  }

  /**
   * @param tables the pack's, for those who have them already
   */
  public static byte[] render(Pack pack, List<Table> tables) {
    var edition = new HtmlPack(pack, tables);
    edition.write();
    return edition.html.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The row of each file among the returns. */
  private Map<String, Integer> rowsOfFiles() {
    var rows = new HashMap<String, Integer>();
    for (var table : tables) {
      if (table.name().equals(PackTables.RETURNS) && !table.isEmpty()) {
        int words = table.indexOf("File");
        for (int at = 0; at < table.rows().size(); at++) {
          if (table.rows().get(at).get(words) instanceof Entry.Words found) {
            rows.putIfAbsent(found.text(), at);
          }
        }
      }
    }
    return rows;
  }

  private void write() {
    html.raw("<!DOCTYPE html>\n").open("html", "lang", "en-GB").open("head").line();
    html.raw("<meta charset=\"utf-8\">\n");
    html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    html.element("title", title()).line();
    html.open("style").raw(style()).close("style").close("head").line().open("body").line();
    html.element("a", "Skip to the pack", "class", "skip", "href", "#pack").line();
    header();
    contents();
    html.open("main", "id", "pack").line();
    pages().forEach(this::page);
    appendix();
    html.close("main").close("body").close("html").line();
  }

  private String title() {
    return "%s pack %s – %s – %s v%d"
        .formatted(
            Character.toUpperCase(pack.edition().word().charAt(0))
                + pack.edition().word().substring(1),
            pack.period().label(),
            pack.footprint().name(),
            pack.state().word(),
            pack.issue());
  }

  private void header() {
    html.open("header").element("h1", title());
    var state =
        switch (pack.state()) {
          case DRAFT -> "Draft: figures may change.";
          case FINAL -> "Final, issue " + pack.issue() + ".";
          case SUPERSEDED -> "Superseded: a later issue replaces this one.";
        };
    html.element("p", state, "class", pack.state() == State.FINAL ? "state" : "state warning");
    imprint();
    html.element("p", "A partnership without legal powers: each body keeps its duties.");
    html.element(
        "p",
        "Known at %s. Money is in £000; variances are favourable-positive. Each figure leads to where it came from."
            .formatted(PackTables.moment(pack.cut().knownAt())));
    html.close("header").line();
  }

  private void imprint() {
    var imprint = pack.imprint();
    imprint
        .lead()
        .ifPresent(lead -> html.element("p", "Lead: " + lead.role() + ", " + lead.organisation()));
    imprint
        .revision()
        .ifPresent(
            revision ->
                html.element(
                    "p",
                    "Replaces issue %d: %s."
                        .formatted(revision.replaces(), String.join("; ", revision.reasons()))));
    imprint
        .waivers()
        .forEach(
            waiver ->
                html.element("p", "Control failed: " + waiver.words(), "class", "state warning"));
    if (pack.edition() == Edition.PUBLIC) {
      imprint
          .held()
          .ifPresent(
              held ->
                  html.element(
                      "p",
                      "Not to be published before the polls close on %s: %s."
                          .formatted(held.until(), held.why()),
                      "class",
                      "state warning"));
    }
    if (pack.edition() == Edition.NATIONAL) {
      pack.summary().inPlainEnglish().forEach(sentence -> html.element("p", sentence));
    }
  }

  private void contents() {
    html.open("nav", "aria-label", "Contents").open("ul");
    for (int page : pages()) {
      html.open("li").element("a", heading(page), "href", "#page-" + page).close("li");
    }
    html.open("li").element("a", "Appendix: figures and sources", "href", "#appendix");
    html.close("li").close("ul").close("nav").line();
  }

  /** The pages that the edition has. */
  private List<Integer> pages() {
    return IntStream.rangeClosed(1, PAGES)
        .filter(page -> pack.edition() == Edition.BOARD || !pack.titles().of(page).isBlank())
        .boxed()
        .toList();
  }

  private String heading(int page) {
    var title = pack.titles().of(page);
    return page + ". " + (title.isBlank() ? "Page " + page : title);
  }

  private void page(int page) {
    html.open("section", "id", "page-" + page).element("h2", heading(page)).line();
    var drawings = new Drawings(pack, html);
    if (page == 2 && pack.edition() != Edition.NATIONAL) {
      new FrontPage(pack, html, figureRows).write();
    } else if (page == 6) {
      drawings.savings();
    } else if (page == 11) {
      drawings.exceptions();
      html.element("p", "The points of each chart stand in the workbook, on the sheet SPC points.");
    }
    tables.stream().filter(table -> table.page() == page).forEach(this::table);
    html.close("section").line();
  }

  /** A table with nothing in it is left out: the page's title says so already. */
  private void table(Table table) {
    if (table.isEmpty() || table.name().equals(ON_ONE_PAGE)) {
      return;
    }
    html.element("h3", table.title());
    html.element("p", table.about()).line();
    new TableMarkup(html, table, figureRows, fileRows).write();
  }

  private void appendix() {
    html.open("section", "id", "appendix").element("h2", "Appendix").line();
    if (pack.edition() == Edition.BOARD) {
      html.element(
          "p", "Every line of every return stands in the workbook, on the sheet All lines.");
    }
    tables.stream().filter(table -> table.page() == 0).forEach(this::table);
    html.close("section").line();
  }

  private static String style() {
    try (var css = HtmlPack.class.getResourceAsStream("/boardpack/pack/pack.css")) {
      if (css == null) {
        throw new IllegalStateException("The style sheet is not in the program");
      }
      return new String(css.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
