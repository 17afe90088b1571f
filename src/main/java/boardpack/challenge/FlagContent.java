package boardpack.challenge;

import boardpack.basics.Json;
import boardpack.basics.Money;
import boardpack.challenge.Statement.Circulation;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What an event says, as the ledger keeps it. */
final class FlagContent {
  private FlagContent() {}

  /** Something said about a flag or a finding. */
  record Said(String organisation, String text, Optional<Reported> reported) {
    static Said of(Word word) {
      return new Said(word.organisation(), word.text().strip(), word.reported());
    }
  }

  /** The first event of a flag. */
  record Raised(
      String subject,
      String organisation,
      Money low,
      Money likely,
      Money high,
      String reason,
      Optional<String> duty,
      String circulation,
      Particulars particulars,
      Optional<Reported> reported) {

    static Raised of(NewFlag flag) {
      return new Raised(
          flag.subject(),
          flag.organisation(),
          flag.low(),
          flag.likely(),
          flag.high(),
          flag.reason(),
          flag.duty(),
          flag.circulation().word(),
          flag.particulars(),
          flag.reported());
    }

    Circulation reach() {
      return Circulation.valueOf(circulation.toUpperCase(Locale.ROOT));
    }
  }

  static String write(Object content) {
    return Json.mapper().writeValueAsString(content);
  }

  static Said said(FlagEvent event) {
    var node = Json.mapper().readTree(event.content());
    return new Said(text(node, "organisation"), text(node, "text"), reported(node));
  }

  static Raised raised(FlagEvent event) {
    var node = Json.mapper().readTree(event.content());
    return new Raised(
        text(node, "subject"),
        text(node, "organisation"),
        Money.of(text(node, "low")),
        Money.of(text(node, "likely")),
        Money.of(text(node, "high")),
        text(node, "reason"),
        Optional.of(text(node, "duty")).filter(duty -> !duty.isEmpty()),
        text(node, "circulation"),
        particulars(node.path("particulars")),
        reported(node));
  }

  private static Particulars particulars(JsonNode node) {
    return new Particulars(
        text(node, "about"),
        text(node, "name"),
        text(node, "basis"),
        text(node, "evidence"),
        text(node, "changesMyMind"),
        Optional.of(text(node, "partnerToldOn"))
            .filter(day -> !day.isEmpty())
            .map(LocalDate::parse));
  }

  private static Optional<Reported> reported(JsonNode node) {
    var from = node.path("reported");
    return from.isMissingNode() || from.isNull()
        ? Optional.empty()
        : Optional.of(new Reported(text(from, "file"), text(from, "sha256"), text(from, "cell")));
  }

  private static String text(JsonNode node, String name) {
    return node.path(name).asString("");
  }
}
