package boardpack.challenge;

import boardpack.basics.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sheet of a pack's workbook on which chief finance officers and owners answer: its marking and
 * its columns, for who writes it and who reads it.
 */
public final class ResponseForm {
  /** The sheet's name, as written; a sheet is known by its title. */
  public static final String SHEET = "CFO response";

  /** What stands in A1. */
  public static final String TITLE = "Response of a chief finance officer";

  private static final String PACK = "Footprint %s, period %s, issue %d";
  private static final Pattern MARK =
      Pattern.compile("Footprint (E\\d{8}), period (\\d{4}-\\d{2}), issue \\d+");

  private ResponseForm() {}

  /** How a column is filled in. */
  public enum Kind {
    TEXT,
    CHOICE,
    AMOUNT,
    DAY
  }

  /** A column to fill in. */
  public enum Column {
    LINE("Line", 8),
    DOES("What you do", 14, "raise", "join", "answer", "dispute", "withdraw", "accept"),
    ID("Statement or finding (unless you raise one)", 20),
    BODY("Your organisation (code)", 16),
    ROLE("Your role", 30),
    NAME("Your name", 26),
    ABOUT("It is about", 18, "target", "scheme", "funding stream", "forecast"),
    SUBJECT("Subject", 40),
    LOW("At risk, low", 14, Kind.AMOUNT),
    LIKELY("At risk, likely", 14, Kind.AMOUNT),
    HIGH("At risk, high", 14, Kind.AMOUNT),
    BASIS("Basis of the amounts", 26),
    REASON("Reason, or your answer", 60),
    EVIDENCE("Evidence", 40),
    CHANGES("What would change my mind", 40),
    DUTY(
        "Linked duty",
        34,
        "none",
        "s25 report at the next budget",
        "s28 in-year report",
        "s114(3) report made",
        "breakeven duty",
        "resource-limit duty"),
    MADE_ON("Report made on", 16, Kind.DAY),
    TOLD_ON("Partner told on", 16, Kind.DAY),
    CIRCULATION("Circulation", 14, "body", "board", "public");

    private final String heading;
    private final int width;
    private final Kind kind;
    private final List<String> choices;

    Column(String heading, int width, Kind kind) {
      this.heading = heading;
      this.width = width;
      this.kind = kind;
      this.choices = List.of();
    }

    Column(String heading, int width, String... choices) {
      this.heading = heading;
      this.width = width;
      this.kind = choices.length == 0 ? Kind.TEXT : Kind.CHOICE;
      this.choices = List.of(choices);
    }

    public String heading() {
      return heading;
    }

    /** In characters. */
    public int width() {
      return width;
    }

    public Kind kind() {
      return kind;
    }

    /** What may stand in it; anything where there is none. */
    public List<String> choices() {
      return choices;
    }

    static Optional<Column> of(String heading) {
      var words = heading.strip().replaceAll("\\s+", " ");
      return Arrays.stream(values())
          .filter(column -> column.heading.equalsIgnoreCase(words))
          .findFirst();
    }
  }

  /** The line that says which pack the sheet is of. */
  public static String mark(String footprint, String period, int issue) {
    return PACK.formatted(footprint, period, issue);
  }

  static Optional<Pack> pack(String line) {
    var mark = MARK.matcher(line.strip());
    return mark.matches()
        ? Period.parse(mark.group(2)).map(period -> new Pack(mark.group(1), period))
        : Optional.empty();
  }

  /** The pack that a sheet belongs to, as it is marked. */
  record Pack(String footprint, Period period) {}
}
