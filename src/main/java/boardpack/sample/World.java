package boardpack.sample;

import boardpack.basics.Period;
import boardpack.reference.Footprint;
import boardpack.reference.Membership;
import boardpack.reference.Organisation;
import boardpack.reference.Reference;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is there in the month, for all 44 footprints whether sampled or not, so that an organisation
 * looks the same however many footprints a sample holds.
 *
 * @param sampled the footprints that the sample is for
 */
record World(
    Reference reference,
    Period period,
    List<Footprint> sampled,
    List<Body> trusts,
    List<Body> commissioners,
    List<Body> councils) {

  static World of(Reference reference, Period period, List<Footprint> footprints) {
    return new World(
        reference,
        period,
        footprints,
        bodies(reference, period, Organisation.Kind.TRUST),
        bodies(reference, period, Organisation.Kind.CCG),
        bodies(reference, period, Organisation.Kind.COUNCIL));
  }

  boolean isSampled(Body body) {
    return body.footprints().stream().anyMatch(this::isSampled);
  }

  private boolean isSampled(int footprint) {
    return sampled.stream().anyMatch(asked -> asked.number() == footprint);
  }

  Footprint host(Body body) {
    return reference.footprints().get(body.host() - 1);
  }

  /** Bodies of a list that belong to a footprint. */
  static List<Body> in(List<Body> bodies, int footprint) {
    return bodies.stream().filter(body -> body.footprints().contains(footprint)).toList();
  }

  private static List<Body> bodies(Reference reference, Period period, Organisation.Kind kind) {
    var organisations = new TreeMap<String, Organisation>();
    var footprints = new TreeMap<String, TreeSet<Integer>>();
    for (var member : reference.memberships()) {
      if (returns(member, kind) && member.holdsIn(period)) {
        var organisation = member.organisation();
        organisations.put(organisation.code(), organisation);
        footprints
            .computeIfAbsent(organisation.code(), code -> new TreeSet<>())
            .add(member.footprint());
      }
    }
    return organisations.values().stream()
        .map(
            organisation ->
                new Body(
                    organisation,
                    List.copyOf(footprints.getOrDefault(organisation.code(), new TreeSet<>()))))
        .toList();
  }

  private static boolean returns(Membership member, Organisation.Kind kind) {
    return member.organisation().kind() == kind && !member.returns().isEmpty();
  }
}
