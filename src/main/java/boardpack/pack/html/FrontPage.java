package boardpack.pack.html;

import boardpack.basics.Markup;
import boardpack.pack.FigureReference;
import boardpack.pack.Pack;
import boardpack.pack.Summary;
import java.util.List;
import java.util.Map;

/** The page that is read in two minutes, for a narrow screen too: cards first, then lists. */
final class FrontPage {
  private final Pack pack;
  private final Markup html;
  private final Map<String, Integer> figureRows;

  /**
   * @param figureRows the row of each figure among the figures and sources, by its pointer
   */
  FrontPage(Pack pack, Markup html, Map<String, Integer> figureRows) {
    this.pack = pack;
    this.html = html;
    this.figureRows = figureRows;
  }

  void write() {
    html.open("ul", "class", "cards");
    pack.summary().headlines().forEach(this::card);
    html.close("ul").line();
    list("In plain English", pack.summary().inPlainEnglish());
    list("What changed since last month", pack.summary().changes());
    decisions(pack.summary().decisions());
    if (!pack.statements().isEmpty()) {
      html.open("p").element("a", pack.titles().of(3) + ".", "href", "#page-3").close("p").line();
    }
  }

  private void card(Summary.Headline headline) {
    html.open("li", "class", headline.favourable()).element("h3", headline.label());
    html.open("p", "class", "value");
    value(headline);
    html.close("p").open("p").text(direction(headline.favourable()) + headline.context());
    if (headline.page() > 0 && !pack.titles().of(headline.page()).isBlank()) {
      html.text(" ").element("a", "Page " + headline.page(), "href", "#page-" + headline.page());
    }
    html.close("p").close("li").line();
  }

  private void value(Summary.Headline headline) {
    for (FigureReference figure : pack.figures()) {
      var row = figureRows.get(figure.pointer());
      if (row != null && figure.ref().equals(headline.ref())) {
        html.element("a", headline.value(), "href", "#" + TableMarkup.id("Figures", row));
        return;
      }
    }
    html.text(headline.value());
  }

  private static String direction(String favourable) {
    return switch (favourable) {
      case "favourable" -> "▲ Favourable. ";
      case "adverse" -> "▼ Adverse. ";
      default -> "";
    };
  }

  private void list(String title, List<String> sentences) {
    if (!sentences.isEmpty()) {
      html.element("h3", title).open("ul");
      sentences.forEach(sentence -> html.element("li", sentence));
      html.close("ul").line();
    }
  }

  private void decisions(List<Summary.Decision> decisions) {
    if (decisions.isEmpty()) {
      return;
    }
    html.element("h3", "Suggested for decision").open("ol");
    for (var decision : decisions) {
      html.open("li").element("strong", decision.matter()).open("p").text(decision.because());
      html.text(" ").element("a", "Page " + decision.page(), "href", "#page-" + decision.page());
      html.close("p").close("li");
    }
    html.close("ol").line();
  }
}
