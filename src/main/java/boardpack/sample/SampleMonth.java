package boardpack.sample;

import boardpack.basics.Json;
import boardpack.basics.Period;
import boardpack.reference.Reference;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnWorkbook;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The workbooks of a month, made from a seed: returns of every body, a plan and a look back for
 * every footprint, and the truth about them. The same request gives the same bytes.
 */
public final class SampleMonth {
  public static final String TRUTH_FILE = "sample-truth.json";

  private final SampleTruth truth;
  private final List<SampleFile> files;

  private SampleMonth(SampleTruth truth, List<SampleFile> files) {
    this.truth = truth;
    this.files = files;
  }

  public static SampleMonth of(SampleRequest request) {
    return new Composition(request).month();
  }

  public SampleTruth truth() {
    return truth;
  }

  List<SampleFile> files() {
    return List.copyOf(files);
  }

  public int size() {
    return files.size();
  }

  /**
   * Writes the workbooks, on all cores. The last-modified time of each is the day it was sent.
   *
   * @throws UncheckedIOException if the folder cannot be written to
   */
  public void writeWorkbooksTo(Path folder) {
    files.parallelStream().forEach(file -> write(folder, file));
  }

  /** Writes {@value #TRUTH_FILE}. */
  public void writeTruthTo(Path folder) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(TRUTH_FILE), Json.pretty(truth) + "\n");
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void write(Path folder, SampleFile file) {
    try {
      Files.createDirectories(folder);
      var place = folder.resolve(file.name());
      var hidden = folder.resolve("." + file.name() + ".part");
      Files.write(hidden, file.content().get());
      var noon = file.sent().atTime(12, 0).toInstant(ZoneOffset.UTC);
      Files.setLastModifiedTime(hidden, FileTime.from(noon));
      Files.move(hidden, place, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Puts a month together: bodies, their returns, what is planted in them, plans, files. */
  private static final class Composition {
    private final SampleRequest request;
    private final World world;
    private final EmergencyCare emergencies = new EmergencyCare();
    private final Readings readings;

    Composition(SampleRequest request) {
      this.request = request;
      world = World.of(Reference.shipped(), request.period(), request.footprints());
      readings = new Readings(world, emergencies, request.seed());
    }

    SampleMonth month() {
      var fates = FateTricks.of(world, request.seed());
      var year = new BodiesYear(world, emergencies, fates, request.seed());
      var truth = new TruthLog();
      var files = new ArrayList<SampleFile>();
      var earlier = new ArrayList<SampleReturn>();
      for (int ago = request.months() - 1; ago > 0; ago--) {
        earlier.addAll(drafts(year, before(request.period(), ago)));
      }
      earlier.forEach(sent -> files.add(file(sent)));
      files.addAll(thisMonth(year, fates, truth, earlier));
      return new SampleMonth(truth.truth(request), files);
    }

    private List<SampleReturn> drafts(BodiesYear year, Period period) {
      return new MonthDrafts(world, year, readings, period, request.seed()).returns();
    }

    /** Honest returns; tricks that show in plans; plans; tricks on workbooks and files. */
    private List<SampleFile> thisMonth(
        BodiesYear year, Fates fates, TruthLog truth, List<SampleReturn> earlier) {
      var returns = drafts(year, request.period());
      FateTricks.write(returns, fates, request.months(), truth);
      FateTricks.earned(returns, fates, truth);
      var mischief = new Mischief(request.period(), returns, fates, truth, request.seed());
      boolean allOfYear = request.months() == request.period().monthsGone();
      var monthBefore = lastMonth(earlier);
      mischief.acrossMonths(monthBefore, allOfYear);
      mischief.beforePlans();
      var ofFootprints = ofFootprints(year, returns);
      new LookBackTricks(returns, ofFootprints, mischief.victims(), truth).play();
      mischief.afterPlans();
      var fileTricks = new FileTricks(mischief, truth);
      fileTricks.play();
      var plans = new PlanTricks(ofFootprints, truth, Luck.of(request.seed(), "plans"));
      plans.forgetShares();
      plans.play(truth.incomplete(), truth.withoutProof());
      truth.incompletePacks();
      new MonthTricks(monthBefore).tellConsequences(returns, truth::isRead, truth);
      FateTricks.booked(earlier, fates, truth);
      var files = fileTricks.files(returns);
      ofFootprints.forEach(sent -> files.add(file(sent)));
      return files;
    }

    private List<SampleReturn> ofFootprints(BodiesYear year, List<SampleReturn> returns) {
      var drafts =
          new FootprintDrafts(world, year, readings, request.period(), request.seed(), returns);
      var made = new ArrayList<SampleReturn>();
      for (var footprint : world.sampled()) {
        made.add(drafts.plan(footprint));
        made.add(drafts.lookBack(footprint));
      }
      return made;
    }

    private Map<ReturnKey, SampleReturn> lastMonth(List<SampleReturn> earlier) {
      return earlier.stream()
          .filter(sent -> sent.key().period().next().equals(request.period()))
          .collect(Collectors.toMap(SampleReturn::key, Function.identity()));
    }

    private static Period before(Period period, int months) {
      return months == 0 ? period : before(period.previous(), months - 1);
    }

    private static SampleFile file(SampleReturn sent) {
      return new SampleFile(
          sent.file(), FileTricks.punctual(sent), () -> ReturnWorkbook.of(sent.draft()));
    }
  }
}
