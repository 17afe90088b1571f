package boardpack.schedule;

import boardpack.basics.Period;
import boardpack.delivery.OwedReturns;
import boardpack.run.PackRegister;
import boardpack.run.PublishedPack;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** By the returns that were taken in and the packs that were published. */
@Component
final class ThereInTheHouse implements Conditions.There {
  private final OwedReturns owed;
  private final PackRegister packs;

  ThereInTheHouse(OwedReturns owed, PackRegister packs) {
    this.owed = owed;
    this.packs = packs;
  }

  @Override
  public boolean isThere(Awaited awaited, JobDefinition job, Period period) {
    return switch (awaited) {
      case ALL_RETURNS -> owed.missing(job.footprints(), period).isEmpty();
      case ALL_PACKS -> hasAllPacks(job, period);
    };
  }

  private boolean hasAllPacks(JobDefinition job, Period period) {
    var made = packs.of(period).stream().map(PublishedPack::footprint).collect(Collectors.toSet());
    return job.footprints().stream().allMatch(footprint -> made.contains(footprint.code()));
  }
}
