package boardpack.pack.manifest;

import boardpack.basics.Money;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Every total of the model is the sum of its parts. */
final class RollUpControl {
  static final String NAME = "roll-up adds up";
  private static final List<String> POSITION =
      List.of("ytdPlan", "ytdActual", "ytdVariance", "yearPlan", "forecast", "forecastVariance");
  private static final List<String> SAVINGS =
      List.of("yearPlan", "ytdPlan", "ytdActual", "forecast");

  private final JsonNode model;
  private final List<String> wrong = new ArrayList<>();
  private int sums;

  private RollUpControl(JsonNode model) {
    this.model = model;
  }

  static Control of(Delivered delivered) {
    return new RollUpControl(delivered.model()).control();
  }

  private Control control() {
    var overview = model.path("overview");
    position("NHS bodies", overview.path("nhs"), overview.path("nhsTotal"));
    position("councils", overview.path("councils"), overview.path("councilTotal"));
    var savings = model.path("savings");
    if (!savings.path("schemes").isEmpty()) {
      savings(savings, false, savings.path("total"));
      savings(savings, true, savings.path("totalCouncil"));
    }
    return wrong.isEmpty()
        ? Control.passed(NAME, sums + " totals are the sums of their parts")
        : Control.failed(NAME, String.join("; ", wrong));
  }

  private void position(String who, JsonNode rows, JsonNode total) {
    if (total.isMissingNode()) {
      return;
    }
    for (var figure : POSITION) {
      var sum = Money.ZERO;
      for (var row : rows) {
        sum = sum.plus(money(row.path(figure)));
      }
      compare(who + " " + figure, sum, money(total.path(figure)));
    }
  }

  private void savings(JsonNode savings, boolean council, JsonNode total) {
    for (var figure : SAVINGS) {
      var sum = Money.ZERO;
      for (var scheme : savings.path("schemes")) {
        if (scheme.path("council").asBoolean() == council) {
          var shared =
              scheme.path("shared" + Character.toUpperCase(figure.charAt(0)) + figure.substring(1));
          sum = sum.plus(money(shared.isMissingNode() ? scheme.path(figure) : shared));
        }
      }
      var twice = total.path("doubleCounted").path(figure);
      compare(
          (council ? "council" : "NHS") + " savings " + figure,
          twice.isMissingNode() ? sum : sum.minus(money(twice)),
          money(total.path(figure)));
    }
  }

  private void compare(String what, Money sum, Money total) {
    sums++;
    if (!sum.equals(total)) {
      wrong.add("%s: the parts come to %s, the total says %s".formatted(what, sum, total));
    }
  }

  private static Money money(JsonNode node) {
    return Money.of(node.asString());
  }
}
