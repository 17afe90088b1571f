package boardpack.returns.reading;

import boardpack.basics.Dates;
import boardpack.basics.Period;
import boardpack.reference.Footprint;
import boardpack.reference.Membership;
import boardpack.reference.Organisation;
import boardpack.reference.Reference;
import boardpack.returns.ReturnKind;
import boardpack.returns.rules.CoverMessage;
import boardpack.returns.rules.Findings;
import boardpack.returns.rules.Spot;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Whose return it is: known, of the right kind, and open in the period (K01, K07). */
record CoverBody(CoverSheet cover, Reference reference, Findings findings) {
  /**
   * The sender.
   *
   * @param code the one that the product uses
   */
  record Body(String code, String name) {}

  Optional<Body> check(ReturnKind kind, Optional<Period> period) {
    var code = cover.text("organisation_code");
    if (code.isEmpty()) {
      return Optional.empty();
    }
    var body =
        kind.isOfFootprint() ? footprint(code.get()) : organisation(code.get(), kind, period);
    body.ifPresent(this::compareName);
    return body;
  }

  private Optional<Body> footprint(String code) {
    var footprint = reference.footprint(code);
    if (footprint.isEmpty()) {
      var known = reference.footprints().stream();
      sayUnknown(code, known.map(one -> new Body(one.code(), one.name())));
    }
    return footprint.map(CoverBody::body);
  }

  private Optional<Body> organisation(String code, ReturnKind kind, Optional<Period> period) {
    var organisation = reference.organisation(code);
    if (organisation.isEmpty()) {
      var known = reference.memberships().stream().map(Membership::organisation).distinct();
      sayUnknown(code, known.map(one -> new Body(one.code(), one.name())));
      return Optional.empty();
    }
    var sender = organisation.get();
    var duties =
        reference.memberships().stream()
            .filter(member -> member.organisation().equals(sender))
            .filter(member -> member.returns().contains(kind.name()))
            .toList();
    boolean isRight = duties.isEmpty() ? isOtherKind(sender, kind) : isOpen(sender, duties, period);
    return isRight ? Optional.of(new Body(sender.code(), sender.name())) : Optional.empty();
  }

  private boolean isOtherKind(Organisation sender, ReturnKind kind) {
    findings.add(
        CoverMessage.OTHER_KIND_OF_BODY,
        spot(),
        sender.code(),
        sender.name(),
        sender.kind().words(),
        kind);
    return false;
  }

  private boolean isOpen(Organisation sender, List<Membership> duties, Optional<Period> period) {
    if (period.isEmpty() || duties.stream().anyMatch(member -> member.holdsIn(period.get()))) {
      return true;
    }
    var last = period.get().lastDay();
    var ended =
        duties.stream()
            .map(Membership::until)
            .filter(Objects::nonNull)
            .filter(day -> day.isBefore(last))
            .max(Comparator.naturalOrder());
    if (ended.isPresent()) {
      say(CoverMessage.CLOSED_ORGANISATION, sender, ended.get());
    } else {
      var begins = duties.stream().map(Membership::from).min(Comparator.naturalOrder());
      say(CoverMessage.NOT_YET_OPEN, sender, begins.orElseThrow());
    }
    return false;
  }

  private void say(CoverMessage message, Organisation sender, LocalDate day) {
    findings.add(message, spot(), sender.code(), sender.name(), Dates.words(day));
  }

  private void sayUnknown(String code, Stream<Body> known) {
    var bodies = known.toList();
    var name = cover.text("organisation_name").map(Plain::of).orElse("");
    var near =
        bodies.stream()
            .filter(body -> looks(body.code()).equals(looks(code)))
            .findFirst()
            .or(
                () ->
                    bodies.stream().filter(body -> Plain.of(body.name()).equals(name)).findFirst());
    if (near.isPresent()) {
      findings.add(
          CoverMessage.LIKE_AN_ORGANISATION,
          spot().expecting(near.get().code()),
          code,
          near.get().code(),
          near.get().name());
    } else {
      findings.add(CoverMessage.UNKNOWN_ORGANISATION, spot(), code);
    }
  }

  private void compareName(Body body) {
    var sent = cover.text("organisation_name").orElse("");
    if (!sent.isEmpty() && !Plain.of(sent).equals(Plain.of(body.name()))) {
      findings.add(
          CoverMessage.OTHER_NAME,
          cover.spot("organisation_name").expecting(body.name()),
          sent,
          body.code(),
          body.name());
    }
  }

  /** A code as it looks at a glance: O is 0, I is 1, in any alphabet. */
  private static String looks(String code) {
    return Plain.of(Lookalikes.asItLooks(code)).replace('o', '0').replace('i', '1');
  }

  private Spot spot() {
    return cover.spot("organisation_code");
  }

  private static Body body(Footprint footprint) {
    return new Body(footprint.code(), footprint.name());
  }
}
