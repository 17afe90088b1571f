package boardpack.delivery.letters;

import java.util.List;

/** Tells an administrator that something needs a person. */
public final class AlarmLetter {
  private AlarmLetter() {}

  public static Letter of(String subject, List<String> facts) {
    return new Letter(
        "Boardpack alarm: " + subject,
        List.of(
            new Part.Paragraph(subject + "."),
            new Part.Items(facts),
            new Part.Paragraph("boardpack outbox lists all mails and what came of each.")));
  }
}
