package boardpack.delivery.letters;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells an administrator what came of a run.
 *
 * @param run such as {@code month-end of M9 2017/18}
 * @param sent how many mails the mail server took
 * @param notSent the others, each with how it stands
 * @param trail how far the audit trail has come, so that it is known outside the house
 */
public record SummaryLetter(
    String run,
    int made,
    List<String> notMade,
    int sent,
    List<String> notSent,
    List<String> missing,
    List<String> nextDates,
    String trail) {
  private static final int MOST = 60;

  public Letter letter() {
    var parts = new ArrayList<Part>();
    parts.add(
        new Part.Paragraph(
            "%s: %s made, %d not made; %s sent, %d not sent; %s missing."
                .formatted(
                    run,
                    Words.count(made, "pack"),
                    notMade.size(),
                    Words.count(sent, "mail"),
                    notSent.size(),
                    Words.count(missing.size(), "return"))));
    add(parts, "Packs not made", notMade);
    add(parts, "Mails not sent", notSent);
    add(parts, "Returns missing", missing);
    add(parts, "Next dates", nextDates);
    add(parts, "Audit trail", List.of(trail));
    return new Letter(subject(), parts);
  }

  private String subject() {
    boolean well = notMade.isEmpty() && notSent.isEmpty();
    return "Boardpack: %s: %s made%s"
        .formatted(
            run,
            Words.count(made, "pack"),
            well ? "" : ", %d not made, %d not sent".formatted(notMade.size(), notSent.size()));
  }

  private static void add(List<Part> parts, String heading, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    parts.add(new Part.Heading(heading));
    var shown = new ArrayList<>(items.subList(0, Math.min(MOST, items.size())));
    if (items.size() > MOST) {
      shown.add("and %d more".formatted(items.size() - MOST));
    }
    parts.add(new Part.Items(shown));
  }
}
