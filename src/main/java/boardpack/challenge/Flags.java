package boardpack.challenge;

import boardpack.challenge.Challenge.Answer;
import boardpack.challenge.FlagContent.Raised;
import boardpack.challenge.FlagContent.Said;
import boardpack.challenge.FlagLedger.Entry;
import boardpack.challenge.Statement.Circulation;
import boardpack.command.WrongUsage;
import boardpack.reference.Footprint;
import boardpack.reference.Organisation;
import boardpack.reference.Reference;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * The CFOs' flags and the answers to findings: what was said is only ever added to, and who may say
 * what is decided here, whichever way it comes in.
 */
@Component
public class Flags {
  private final FlagLedger ledger;
  private final Clock clock;
  private final Reference reference = Reference.shipped();

  Flags(FlagLedger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * @return the new flag's id
   * @throws WrongUsage if the signatory may not raise it, in words
   */
  public String raise(NewFlag flag) {
    var footprint = footprint(flag.footprint());
    var body = body(flag.organisation(), footprint);
    FlagRules.mayRaise(flag, body, today());
    return ledger
        .append(
            before ->
                new Entry(
                    nextId(before, footprint),
                    "raise",
                    footprint.code(),
                    flag.role().strip(),
                    FlagContent.write(Raised.of(flag))))
        .flag();
  }

  /** Another CFO stands beside it. */
  public void join(String id, String role, String organisation, String text) {
    say(id, "join", Word.of(role, organisation, text));
  }

  /** The owner of the plan answers it. */
  public void answer(String id, String role, String organisation, String text) {
    say(id, "answer", Word.of(role, organisation, text));
  }

  /** Somebody disputes it, or its answer: it is open again. */
  public void dispute(String id, String role, String organisation, String text) {
    say(id, "dispute", Word.of(role, organisation, text));
  }

  /** Its signatory withdraws it, with the reason. */
  public void withdraw(String id, String role, String organisation, String text) {
    say(id, "withdraw", Word.of(role, organisation, text));
  }

  /** Who was reported to have said something confirms it. */
  public void confirm(String id, String role, String organisation, String text) {
    say(id, "confirm", Word.of(role, organisation, text));
  }

  /**
   * The owner's word on a finding.
   *
   * @param action {@code accept}, {@code answer}, {@code dispute} or {@code confirm}
   * @param key the finding's, as in {@link Challenge#key}
   */
  public void answerFinding(
      String footprint, String key, String action, String role, String organisation, String text) {
    sayOfFinding(footprint, key, action, Word.of(role, organisation, text));
  }

  void sayOfFinding(String footprint, String key, String action, Word word) {
    var where = footprint(footprint);
    var code = where.code();
    FindingRules.mustBeFinding(key);
    mustBelong(FindingRules.organisationOf(key), where);
    mustBelong(word.organisation(), where);
    ledger.append(
        before -> {
          FindingRules.maySay(key, action, word, FindingReplay.pending(before, code, key));
          var said = FlagContent.write(Said.of(word));
          return new Entry(key, action, code, word.role().strip(), said);
        });
  }

  /**
   * The flags of a footprint that print in its pack: not withdrawn, circulated beyond the
   * signatory's body, as known at an instant.
   *
   * @param footprint its number or code
   */
  public List<Statement> openAt(String footprint, Instant knownAt) {
    return at(footprint, knownAt).stream()
        .filter(Statement::isPrinted)
        .filter(flag -> flag.circulation() != Circulation.BODY)
        .toList();
  }

  /** Every flag of a footprint, withdrawn and private ones too. */
  public List<Statement> at(String footprint, Instant knownAt) {
    var code = footprint(footprint).code();
    return FlagReplay.at(
        ledger.all().stream().filter(event -> event.footprint().equals(code)).toList(), knownAt);
  }

  /** Every flag of every footprint, as it stands now. */
  public List<Statement> all() {
    return FlagReplay.at(ledger.all(), clock.instant());
  }

  /** The last word of the owners on the findings of a footprint, by the finding's key. */
  public Map<String, Answer> answersAt(String footprint, Instant knownAt) {
    return FindingReplay.at(ledger.all(), footprint(footprint).code(), knownAt);
  }

  /** The events that came through a workbook, by the cells they stood in. */
  Map<String, String> reportedThrough(String sha256) {
    var ids = new TreeMap<String, String>();
    for (var event : ledger.all()) {
      FlagContent.said(event)
          .reported()
          .filter(from -> from.sha256().equals(sha256))
          .ifPresent(from -> ids.put(from.cell(), event.flag()));
    }
    return ids;
  }

  /** The first event whose seal does not hold; empty when the whole chain is sound. */
  public Optional<Long> firstBroken() {
    return ledger.firstBroken();
  }

  /**
   * @param action {@code join}, {@code answer}, {@code dispute}, {@code withdraw} or {@code
   *     confirm}
   */
  void say(String id, String action, Word word) {
    ledger.append(
        before -> {
          var flag =
              FlagReplay.at(before, Instant.MAX).stream()
                  .filter(one -> one.id().equals(id))
                  .findFirst()
                  .orElseThrow(() -> new WrongUsage("There is no flag " + id));
          var code = footprintOf(id, before);
          mustBelong(word.organisation(), footprint(code));
          FlagRules.may(action, flag, word);
          return new Entry(id, action, code, word.role().strip(), FlagContent.write(Said.of(word)));
        });
  }

  private static String nextId(List<FlagEvent> before, Footprint footprint) {
    long raised =
        before.stream()
            .filter(event -> event.action().equals("raise"))
            .filter(event -> event.footprint().equals(footprint.code()))
            .count();
    return "F%02d-%03d".formatted(footprint.number(), raised + 1);
  }

  private static String footprintOf(String id, List<FlagEvent> before) {
    return before.stream()
        .filter(event -> event.flag().equals(id))
        .map(FlagEvent::footprint)
        .findFirst()
        .orElseThrow();
  }

  private Footprint footprint(String numberOrCode) {
    return reference
        .footprint(numberOrCode)
        .orElseThrow(() -> new WrongUsage("There is no footprint " + numberOrCode));
  }

  private Organisation body(String code, Footprint footprint) {
    return reference.memberships().stream()
        .filter(member -> member.footprint() == footprint.number())
        .map(member -> member.organisation())
        .filter(body -> body.code().equals(code) && body.kind() != Organisation.Kind.OTHER)
        .findFirst()
        .orElseThrow(
            () ->
                new WrongUsage(
                    "%s is no trust, commissioner or council of %s"
                        .formatted(code, footprint.name())));
  }

  /** Who speaks is of the footprint, where it is said who speaks; or is the footprint itself. */
  private void mustBelong(String code, Footprint footprint) {
    if (!code.isBlank() && !code.equals(footprint.code())) {
      body(code, footprint);
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/London"));
  }
}
