package boardpack.challenge;

import boardpack.basics.Money;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A CFO's flag, as it stands at the cut: printed in every pack until withdrawn. Nobody edits it;
 * partners join, the plan's owner answers.
 *
 * @param id {@code F12-003}: footprint and number
 * @param subject the target, scheme, funding stream or forecast it is about
 * @param organisation the signatory's body
 * @param role the signatory's role
 * @param low amount at risk, £000, at the least
 * @param duty the linked duty, by kind of body; empty when none was named
 * @param pendingConfirmation reported through a workbook and not yet confirmed by the CFO
 * @param history every event, oldest first
 * @param particulars what the signatory added
 */
public record Statement(
    String id,
    String subject,
    String organisation,
    String role,
    LocalDate raisedOn,
    Money low,
    Money likely,
    Money high,
    String reason,
    Optional<String> duty,
    Circulation circulation,
    State state,
    boolean pendingConfirmation,
    List<Event> history,
    Particulars particulars) {
  public Statement {
    history = List.copyOf(history);
  }

  /** One to which its signatory added nothing. */
  public Statement(
      String id,
      String subject,
      String organisation,
      String role,
      LocalDate raisedOn,
      Money low,
      Money likely,
      Money high,
      String reason,
      Optional<String> duty,
      Circulation circulation,
      State state,
      boolean pendingConfirmation,
      List<Event> history) {
    this(
        id,
        subject,
        organisation,
        role,
        raisedOn,
        low,
        likely,
        high,
        reason,
        duty,
        circulation,
        state,
        pendingConfirmation,
        history,
        Particulars.NONE);
  }

  /** Who may read it. */
  public enum Circulation {
    BODY,
    BOARD,
    PUBLIC;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where it is in its life. */
  public enum State {
    OPEN,
    ANSWERED,
    WITHDRAWN;

    @JsonValue
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Something that was said about it.
   *
   * @param what {@code raised}, {@code joined}, {@code answered}, {@code disputed}, {@code
   *     withdrawn}, {@code confirmed}
   * @param pending it was reported through a workbook and its author has not confirmed it: until
   *     then it changes nothing
   */
  public record Event(
      LocalDate on, String what, String organisation, String role, String text, boolean pending) {

    /** Something that its author said in person. */
    public Event(LocalDate on, String what, String organisation, String role, String text) {
      this(on, what, organisation, role, text, false);
    }

    /**
     * Who it was: {@code Director of finance, Gateshead Health}; the role alone if no body was
     * given.
     */
    public String by(UnaryOperator<String> names) {
      return organisation.isEmpty() ? role : role + ", " + names.apply(organisation);
    }

    /** As printed: {@code withdrawn (reported, not yet confirmed)}. */
    public String words() {
      return pending ? what + " (reported, not yet confirmed)" : what;
    }
  }

  public boolean isPrinted() {
    return state != State.WITHDRAWN;
  }
}
