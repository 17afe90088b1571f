package boardpack.intake;

import boardpack.basics.Markup;
import boardpack.basics.Shown;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The status page as HTML: complete in itself, without scripts, readable on a phone and by a screen
 * reader. Whatever senders chose, such as the names of files, is shown as words.
 *
 * @param exists whether there is a file at a place, from the drop folder on
 */
record StatusPage(Predicate<String> exists) {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));
  private static final int MOST_STRANGERS = 50;
  private static final String STYLE =
      """
      body{font:1rem/1.5 Arial,Helvetica,sans-serif;color:#0b0c0c;background:#fff;margin:0 auto;max-width:64rem;padding:0 1rem 3rem}
      h1{font-size:1.6rem;line-height:1.2}h2{font-size:1.25rem;border-top:2px solid #1f3a5f;padding-top:.8rem;margin-top:2rem}
      a{color:#1d3f91}a:focus,summary:focus{outline:3px solid #c75b12;outline-offset:2px}
      .skip{position:absolute;left:-99rem}.skip:focus{position:static}
      table{border-collapse:collapse;width:100%;font-size:.95rem}caption{text-align:left;font-weight:bold;padding:.4rem 0}
      th,td{border-bottom:1px solid #b1b4b6;padding:.35rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
      tbody th{font-weight:normal}.n{text-align:right;white-space:nowrap}
      summary{padding:.5rem 0;cursor:pointer;font-weight:bold}details{border-bottom:1px solid #b1b4b6}
      li{margin:.3rem 0;overflow-wrap:anywhere}.sign{display:inline-block;width:1.3em}
      @media(max-width:40rem){body{padding:0 .6rem 2rem}th,td{padding:.3rem .25rem}table{font-size:.88rem}}
      @media print{details>*{display:block}}
      """;

  String of(Status status) {
    var html = new Markup();
    var month = status.month().period();
    var title = "Returns of %s (%s)".formatted(month.words(), month.label());
    head(html, title);
    html.open("main", "id", "content").element("h1", title).line();
    html.element("p", "As of " + MOMENT.format(status.at()) + ". Reload the page to see news.");
    counts(html, status.month());
    toDo(html, status);
    lately(html, status);
    footprints(html, status.month());
    status.before().ifPresent(before -> stillOpen(html, before));
    return html.close("main").line().close("body").close("html").line().toString();
  }

  private static void head(Markup html, String title) {
    html.raw("<!DOCTYPE html>").line();
    html.open("html", "lang", "en-GB").open("head").open("meta", "charset", "utf-8").line();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open(
            "meta",
            "http-equiv",
            "Content-Security-Policy",
            "content",
            "default-src 'none'; style-src 'unsafe-inline'")
        .line();
    html.element("title", title).open("style").raw(STYLE).close("style").close("head").line();
    html.open("body").element("a", "Skip to the content", "class", "skip", "href", "#content");
    html.line();
  }

  private static void counts(Markup html, MonthStatus month) {
    html.open("ul");
    for (var standing : Standing.values()) {
      long count = month.count(standing);
      if (count > 0) {
        html.open("li");
        sign(html, standing);
        html.text(count + " " + standing.words()).close("li");
      }
    }
    html.close("ul").line();
  }

  private static void sign(Markup html, Standing standing) {
    html.element("span", standing.sign(), "class", "sign", "aria-hidden", "true");
  }

  private void toDo(Markup html, Status status) {
    html.element("h2", "What to do next").line();
    var open =
        status.month().returns().filter(ReturnStatus::isOpen).filter(StatusPage::isInHand).toList();
    long overdue =
        status.month().returns().filter(one -> isMissing(one) && one.daysLate() > 0).count();
    if (open.isEmpty() && overdue == 0 && status.strangers().isEmpty()) {
      html.element("p", "Nothing: no file was refused, none is held, and nothing is overdue.");
    }
    html.open("ul");
    open.forEach(one -> task(html, one));
    status.strangers().stream().limit(MOST_STRANGERS).forEach(one -> stranger(html, one));
    if (overdue > 0) {
      html.element("li", "Ask for the returns that are overdue (" + overdue + "); see below.");
    }
    status
        .leftAlone()
        .forEach(one -> html.element("li", one.name() + " was left alone: " + one.reason() + "."));
    html.close("ul").line();
  }

  private static boolean isInHand(ReturnStatus one) {
    return !isMissing(one);
  }

  private static boolean isMissing(ReturnStatus one) {
    return one.standing() == Standing.MISSING;
  }

  private void task(Markup html, ReturnStatus one) {
    html.open("li");
    sign(html, one.standing());
    html.element(
        "strong",
        "%s %s: %s".formatted(Shown.of(one.name()), one.key().kind(), one.standing().words()));
    html.text(". " + one.words() + " " + one.next());
    links(html, one.links());
    html.close("li").line();
  }

  private void stranger(Markup html, ReceivedFiles.Before file) {
    html.open("li");
    sign(html, Standing.REFUSED);
    html.element("strong", Shown.of(file.name()) + ": refused");
    html.text(". It does not say whose return it is. Read why, and drop the right file.");
    links(html, List.of(new ReturnStatus.Link("what is wrong", file.place() + ".findings.txt")));
    html.close("li").line();
  }

  private void links(Markup html, List<ReturnStatus.Link> links) {
    for (var link : links) {
      if (exists.test(link.place())) {
        html.text(" ").element("a", link.words(), "href", address(link.place()));
      }
    }
  }

  /** As a relative address: no name of a file can become one of another kind. */
  private static String address(String place) {
    try {
      return new URI(null, null, "./" + place, null).toASCIIString();
    } catch (URISyntaxException noAddress) {
      return "#content";
    }
  }

  private static void lately(Markup html, Status status) {
    if (!status.lately().isEmpty()) {
      html.element("h2", "What came last").open("ul").line();
      for (var answer : status.lately()) {
        var counts = FindingsText.counts(answer);
        html.element(
            "li",
            "%s: %s%s"
                .formatted(
                    Shown.of(answer.file()),
                    answer.state(),
                    counts.isEmpty() ? "" : " (" + counts + ")"));
      }
      html.close("ul").line();
    }
  }

  private void footprints(Markup html, MonthStatus month) {
    html.element("h2", "By footprint").line();
    for (var one : month.footprints()) {
      html.open("details").element("summary", summary(one)).line();
      table(html, one.footprint().name(), one.returns());
      html.close("details").line();
    }
  }

  private static String summary(FootprintStatus one) {
    var words = new StringBuilder();
    words.append(one.footprint().number()).append(". ").append(one.footprint().name());
    long in = one.count(Standing.RECEIVED) + one.count(Standing.PARTLY);
    words.append(": %d of %d received".formatted(in, one.returns().size()));
    for (var standing : List.of(Standing.PARTLY, Standing.HELD, Standing.REFUSED)) {
      if (one.count(standing) > 0) {
        words.append(", ").append(one.count(standing)).append(' ').append(standing.words());
      }
    }
    if (one.overdue() > 0) {
      words.append(", ").append(one.overdue()).append(" overdue");
    }
    return words.toString();
  }

  private void table(Markup html, String caption, List<ReturnStatus> returns) {
    html.open("table").element("caption", caption).open("thead").open("tr");
    for (var heading : List.of("Return", "Standing", "What is known, and what to do")) {
      html.element("th", heading, "scope", "col");
    }
    html.close("tr").close("thead").open("tbody").line();
    for (var one : returns) {
      html.open("tr");
      html.element("th", Shown.of(one.name()) + ", " + one.key().kind().words(), "scope", "row")
          .open("td");
      sign(html, one.standing());
      html.text(one.standing().words()).close("td").open("td");
      html.text((one.words() + " " + one.next()).strip());
      links(html, one.links());
      html.close("td").close("tr").line();
    }
    html.close("tbody").close("table").line();
  }

  private void stillOpen(Markup html, MonthStatus before) {
    var open = before.returns().filter(ReturnStatus::isOpen).toList();
    html.element("h2", "Still open of " + before.period().words()).line();
    if (open.isEmpty()) {
      html.element("p", "Nothing.");
    } else {
      table(html, "Open returns of " + before.period().words(), open);
    }
  }
}
