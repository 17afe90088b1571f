package boardpack.reconciliation;

import boardpack.basics.Period;
import boardpack.plan.Plan;
import boardpack.reference.Footprint;
import boardpack.reference.Membership;
import boardpack.reference.Reference;
import boardpack.returns.Circumstances;
import boardpack.returns.Return;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnReader;
import boardpack.workbook.Workbooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Footprints' months from a folder of workbooks, read through the front door. */
public final class SampleMonths {
  private final Period period;
  private final Map<ReturnKey, Return> returns;

  private SampleMonths(Period period, Map<ReturnKey, Return> returns) {
    this.period = period;
    this.returns = returns;
  }

  public static SampleMonths read(Path folder, Period period) {
    return read(folder, period, Comparator.naturalOrder());
  }

  /**
   * @param order in which the files are read
   */
  public static SampleMonths read(Path folder, Period period, Comparator<Path> order) {
    var received = Instant.parse(period.next().calendarMonth() + "-20T12:00:00Z");
    var circumstances = Circumstances.at(received);
    try (var files = Files.list(folder)) {
      return new SampleMonths(
          period,
          files.sorted(order).toList().parallelStream()
              .flatMap(file -> read(file, circumstances))
              .collect(Collectors.toMap(Return::key, each -> each, (first, later) -> later)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  public FootprintMonth of(Footprint footprint) {
    var reference = Reference.shipped();
    var month = MonthFixtures.of(footprint.code(), period.toString());
    for (var kind : List.of(ReturnKind.PLAN, ReturnKind.HIST)) {
      find(kind, footprint.code()).ifPresent(month::with);
    }
    var footprints = new HashMap<String, List<Integer>>();
    var percents = new HashMap<String, SortedMap<Integer, BigDecimal>>();
    for (var member : reference.members(footprint, period)) {
      returns(month, member);
      var code = member.organisation().code();
      var homes = reference.footprintsOf(code, period);
      footprints.put(code, homes.stream().map(Footprint::number).toList());
      percents.put(code, percents(code, homes));
    }
    return month.shares(footprints, percents).build();
  }

  private void returns(MonthFixtures month, Membership member) {
    for (var owed : member.returns()) {
      var kind = ReturnKind.valueOf(owed);
      find(kind, member.organisation().code())
          .ifPresentOrElse(
              month::with,
              () -> month.expecting(kind, member.organisation().code(), Optional.empty()));
    }
  }

  private SortedMap<Integer, BigDecimal> percents(String organisation, List<Footprint> homes) {
    var percents = new TreeMap<Integer, BigDecimal>();
    for (var home : homes) {
      find(ReturnKind.PLAN, home.code()).stream()
          .flatMap(plan -> Plan.of(plan).shares().stream())
          .filter(share -> share.organisation().equals(organisation))
          .forEach(share -> percents.put(home.number(), share.percent().value()));
    }
    return percents;
  }

  private Optional<Return> find(ReturnKind kind, String organisation) {
    return Optional.ofNullable(returns.get(new ReturnKey(kind, organisation, period)));
  }

  private static Stream<Return> read(Path file, Circumstances circumstances) {
    try {
      return ReturnReader.shipped().read(Workbooks.read(file), circumstances).returns().stream();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
