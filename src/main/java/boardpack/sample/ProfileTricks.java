package boardpack.sample;

import boardpack.basics.Period;
import java.util.List;

/** Programmes that come late, slow down or fall short (RT01, RT02, RT08, RT20). */
final class ProfileTricks {
  private static final int FIRST = 4;
  private static final int LAST = 11;

  private final int month;

  ProfileTricks(Period period) {
    month = period.monthsGone();
  }

  /** In the first months and the last one the tests see other things. */
  List<Trick> all() {
    return month < FIRST || month > LAST
        ? List.of()
        : List.of(
            Trick.ofFinance("RT01", "red", in -> late(in, 3.0), in -> late(in, 1.36)),
            Trick.ofFinance("RT01", "amber", in -> late(in, 1.95), in -> late(in, 1.3)),
            Trick.ofFinance("RT02", "red", in -> slowing(in, 1.65), in -> slowing(in, 1.2)),
            Trick.ofFinance("RT02", "amber", in -> slowing(in, 1.4), in -> slowing(in, 1.15)),
            Trick.ofFinance("RT08", "amber", this::short90, this::nearly90).with("RT20", "amber"),
            Trick.ofFinance("RT08", "red", this::short75, this::nearly90)
                .with("RT02", "red")
                .with("RT20", "red"));
  }

  private Touch late(SampleReturn in, double weight) {
    return apply(in, Profile.late(weight));
  }

  private Touch slowing(SampleReturn in, double times) {
    return apply(in, Profile.slowing(month, times));
  }

  private Touch short90(SampleReturn in) {
    return apply(in, Profile.even(month, 0.80, 1.10, 0.80));
  }

  private Touch nearly90(SampleReturn in) {
    return apply(in, Profile.even(month, 0.90, 1.08, 0.95));
  }

  private Touch short75(SampleReturn in) {
    return apply(in, Profile.even(month, 0.62, 0.98, 0.70));
  }

  private Touch apply(SampleReturn in, Profile profile) {
    profile.applyTo(in);
    return Touch.cell(in, Schemes.sheet(in), Schemes.rows(in).get(0), "fy_plan");
  }
}
