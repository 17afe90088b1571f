package boardpack.challenge;

import boardpack.challenge.Statement.Circulation;
import boardpack.challenge.Statement.State;
import boardpack.command.WrongUsage;
import boardpack.reference.Organisation;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who may do what with a flag. A CFO raises it, another CFO joins it, the owner of the plan answers
 * or disputes it, its signatory withdraws it with a reason. Nobody edits it and no administrator
 * touches it.
 */
final class FlagRules {
  private static final Pattern FINANCE =
      Pattern.compile(
          "finance|financial|treasurer|\\bcfo\\b|section 151|\\bs\\.? ?151\\b|resources",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ADMINISTRATOR =
      Pattern.compile("administrator|\\badmin\\b|\\bsystem\\b", Pattern.CASE_INSENSITIVE);

  private FlagRules() {}

  static void mayRaise(NewFlag flag, Organisation body, LocalDate today) {
    mustBeFinance(flag.role());
    mustSay(
        flag.subject(),
        "A flag needs what it is about: a target, scheme, funding stream or forecast");
    mustSay(
        flag.reason(), "A flag needs its reason: a realism test such as RT02, or your own words");
    if (flag.low().isMoreThan(flag.likely()) || flag.likely().isMoreThan(flag.high())) {
      throw new WrongUsage(
          "The amounts at risk must ascend: low, likely, high in £000, such as 1000, 2500, 4000");
    }
    flag.duty().ifPresent(duty -> mustBeADutyOf(body, duty));
    mayPrint(flag, body, today);
  }

  /** A council's worry about section 114 is its own until a report is made. */
  private static void mayPrint(NewFlag flag, Organisation body, LocalDate today) {
    var duty = flag.duty().orElse("");
    boolean speaks = Duties.speaksOf114(duty) || flag.words().anyMatch(Duties::speaksOf114);
    boolean made = Duties.reportMade(duty).filter(day -> !day.isAfter(today)).isPresent();
    if (speaks && !made && flag.circulation() != Circulation.BODY) {
      throw new WrongUsage(
          "A section 114 report is printed only once it is made: link the duty \"s114(3) report made"
              + " 2018-02-02\", or keep it in %s with circulation \"body\"".formatted(body.name()));
    }
  }

  /** Whether something may be said of a flag, by whom it is said. */
  static void may(String action, Statement flag, Word word) {
    switch (action) {
      case "join" -> mayJoin(flag, word);
      case "answer" -> mayAnswer(flag, word);
      case "dispute" -> mayDispute(flag, word);
      case "withdraw" -> mayWithdraw(flag, word);
      case "confirm" -> mayConfirm(flag, word);
      default -> throw new WrongUsage("A flag cannot be '%s'".formatted(action));
    }
    maySay(flag, word.text());
  }

  private static void mayJoin(Statement flag, Word word) {
    mustBeOpen(flag);
    mustBeFinance(word.role());
    if (word.isSignatoryOf(flag)) {
      throw new WrongUsage(
          flag.id() + " is your own flag: another CFO may join it" + whose(flag, word));
    }
  }

  private static void mayAnswer(Statement flag, Word word) {
    mustBeOpen(flag);
    mustNotAdminister(word.role());
    if (word.isSignatoryOf(flag)) {
      throw new WrongUsage(
          flag.id() + " is your own flag: the owner of the plan answers it" + whose(flag, word));
    }
  }

  /** Two bodies have a director of finance each: without the body the role is its signatory's. */
  private static String whose(Statement flag, Word word) {
    return word.organisation().isEmpty()
        ? "; if you are not of %s, say of which body you are".formatted(flag.organisation())
        : "";
  }

  private static void mayDispute(Statement flag, Word word) {
    mustBeOpen(flag);
    mustNotAdminister(word.role());
  }

  private static void mayWithdraw(Statement flag, Word word) {
    mustBeOpen(flag);
    if (!word.isSignatoryOf(flag)) {
      throw new WrongUsage(
          "Only its signatory, the %s of %s, may withdraw %s"
              .formatted(flag.role(), flag.organisation(), flag.id()));
    }
  }

  /** Whoever was reported to have said something confirms it, and nobody else. */
  private static void mayConfirm(Statement flag, Word word) {
    var pending = flag.history().stream().filter(Statement.Event::pending).toList();
    if (pending.isEmpty()) {
      throw new WrongUsage(flag.id() + " needs no confirmation");
    }
    if (pending.stream().noneMatch(word::isBySpeakerOf)) {
      var first = pending.get(0);
      throw new WrongUsage(
          "Only who was reported to have %s %s, the %s of %s, may confirm it"
              .formatted(first.what(), flag.id(), first.role(), first.organisation()));
    }
  }

  /** What is said must be said, and must not tell what only a body may know. */
  private static void maySay(Statement flag, String text) {
    mustSay(text, "It needs words: what do you say to it?");
    boolean made = flag.duty().flatMap(Duties::reportMade).isPresent();
    if (Duties.speaksOf114(text) && !made && flag.circulation() != Circulation.BODY) {
      throw new WrongUsage("A circulated flag cannot speak of section 114 before a report is made");
    }
  }

  static void mustSay(String text, String otherwise) {
    if (text.isBlank()) {
      throw new WrongUsage(otherwise);
    }
  }

  static void mustNotAdminister(String role) {
    mustSay(role, "It needs the role of who says it");
    if (ADMINISTRATOR.matcher(role).find()) {
      throw new WrongUsage("An administrator has no part in a flag: " + role);
    }
  }

  private static void mustBeFinance(String role) {
    mustNotAdminister(role);
    if (!FINANCE.matcher(role).find()) {
      throw new WrongUsage(
          "'%s' is no chief finance officer: such as \"Director of finance\" or \"Section 151 officer\""
              .formatted(role));
    }
  }

  private static void mustBeADutyOf(Organisation body, String duty) {
    if (!Duties.allows(body, duty)) {
      var duties = Duties.of(body);
      throw new WrongUsage(
          "%s (%s) has no duty '%s'; %s"
              .formatted(
                  body.name(),
                  body.kind().words().toLowerCase(Locale.ROOT),
                  duty,
                  duties.isEmpty()
                      ? "it has none to link"
                      : "it has " + String.join(", ", duties)));
    }
  }

  private static void mustBeOpen(Statement flag) {
    if (flag.state() == State.WITHDRAWN) {
      throw new WrongUsage(flag.id() + " was withdrawn: raise another");
    }
  }
}
