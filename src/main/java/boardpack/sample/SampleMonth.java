package boardpack.sample;

import boardpack.basics.Json;
import boardpack.basics.Period;
import boardpack.reference.Reference;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

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

  static SampleMonth of(SampleTruth truth, List<SampleFile> files) {
    return new SampleMonth(truth, files);
  }

  public SampleTruth truth() {
    return truth;
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
      var fates = new Fates();
      var year = new BodiesYear(world, emergencies, fates, request.seed());
      var truth = new TruthLog();
      var files = new ArrayList<SampleFile>();
      for (int ago = request.months() - 1; ago >= 0; ago--) {
        month(year, ago, files);
      }
      return SampleMonth.of(truth.truth(request), files);
    }

    private void month(BodiesYear year, int ago, List<SampleFile> files) {
      var period = before(request.period(), ago);
      var returns = new MonthDrafts(world, year, readings, period, request.seed()).returns();
      if (ago == 0) {
        var plans = new FootprintDrafts(world, year, readings, period, request.seed(), returns);
        for (var footprint : world.sampled()) {
          files.add(file(plans.plan(footprint)));
          files.add(file(plans.lookBack(footprint)));
        }
      }
      returns.forEach(sent -> files.add(file(sent)));
    }

    private static Period before(Period period, int months) {
      return months == 0 ? period : before(period.previous(), months - 1);
    }

    private static SampleFile file(SampleReturn sent) {
      return new SampleFile(
          sent.file(),
          Covers.approvedOn(sent.key().period()),
          () -> boardpack.returns.ReturnWorkbook.of(sent.draft()));
    }
  }
}
