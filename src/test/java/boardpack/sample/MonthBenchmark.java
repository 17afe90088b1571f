package boardpack.sample;

import boardpack.basics.Json;
import boardpack.command.Home;
import boardpack.pack.Pack;
import boardpack.pack.excel.ExcelPack;
import boardpack.pack.html.HtmlPack;
import boardpack.pack.pdf.PdfPack;
import boardpack.workbook.Workbooks;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What each stage of the sample month costs, for all 44 footprints. It asserts nothing: it is read.
 */
class MonthBenchmark {
  private static final int WARM = 4;

  @Test
  void theStagesOfTheMonth(@TempDir Path folder) {
    var returns = WholeSample.SAMPLE.files();
    var footprints = WholeSample.MONTH.footprints();
    var laps = new Laps(WARM);
    laps.unit(
        "a workbook read", returns, file -> Workbooks.read(file.name(), file.content().get()));
    laps.lap("a return read and held to the rules", returns, WholeSample.MONTH::read);
    laps.lap("numbers of a footprint", footprints, WholeSample.MONTH::examine);
    var packs = footprints.stream().map(WholeSample::pack).toList();
    laps.lap("composing a pack", footprints, WholeSample::pack);
    var pdf = new PdfPack(new Home(folder));
    laps.lap("its PDF, tagged", packs, pdf::render);
    laps.lap("its workbook", packs, ExcelPack::render);
    laps.lap("its HTML", packs, HtmlPack::render);
    laps.lap("its JSON", packs, Json::rows);
    laps.lap("the pack in all four", packs, pack -> rendered(pdf, pack));
    System.out.println(laps);
    largest("PDF", packs, pdf::render);
    largest("workbook", packs, ExcelPack::render);
    heap(1, packs, pdf);
    heap(10, packs, pdf);
  }

  /** Whether memory follows the number of packs; the most includes what nobody needs any more. */
  private static void heap(int times, List<Pack> packs, PdfPack pdf) {
    var pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
    for (int time = 0; time < times; time++) {
      Laps.onTwoThreads(packs, pack -> rendered(pdf, pack));
    }
    long most = pools.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    System.gc();
    long left = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.printf(
        "%d packs: at most %d MB of heap, %d MB after a collection%n",
        times * packs.size(), most >> 20, left >> 20);
  }

  private static void largest(String what, List<Pack> packs, Function<Pack, byte[]> made) {
    var sizes = packs.stream().mapToInt(pack -> made.apply(pack).length);
    System.out.printf("largest %s: %,d bytes%n", what, sizes.max().orElseThrow());
  }

  private static List<byte[]> rendered(PdfPack pdf, Pack pack) {
    return List.of(
        pdf.render(pack), ExcelPack.render(pack), HtmlPack.render(pack), Json.rows(pack));
  }
}
