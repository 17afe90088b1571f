package boardpack.sample;

import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnWorkbook;
import boardpack.workbook.CellValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/** Files that are no workbooks, come late, come twice, or do not come at all. */
final class FileTricks {
  private static final int TIMES = 3;
  private static final int LATE_DAYS = 20;
  private static final int PUNCTUAL_DAYS = 11;
  private static final List<ReturnKind> KINDS =
      List.of(ReturnKind.PERF, ReturnKind.LA, ReturnKind.COMM, ReturnKind.PROV);

  private final Mischief mischief;
  private final TruthLog truth;
  private final List<SampleReturn> notSentAsTheyAre = new ArrayList<>();
  private final List<SampleFile> instead = new ArrayList<>();

  FileTricks(Mischief mischief, TruthLog truth) {
    this.mischief = mischief;
    this.truth = truth;
  }

  void play() {
    for (int time = 0; time < TIMES; time++) {
      var kind = KINDS.get(time);
      next(kind).ifPresent(sent -> broken("F06", sent, sent.file(), FileTricks::cut));
      next(kind).ifPresent(sent -> broken("F05", sent, named(sent, ".xlsm"), MacroWorkbook::of));
      next(kind).ifPresent(sent -> broken("F03", sent, named(sent, ".xls"), FileTricks::webPage));
      next(kind).ifPresent(this::never);
      next(kind).ifPresent(this::late);
      next(kind).ifPresent(this::justInTime);
      next(kind).ifPresent(this::twice);
      next(kind).ifPresent(this::again);
      next(kind).ifPresent(this::unsigned);
    }
  }

  private java.util.Optional<SampleReturn> next(ReturnKind kind) {
    return mischief.victims().next(kind);
  }

  /** The files of the month: as they are, or what came instead. */
  List<SampleFile> files(List<SampleReturn> returns) {
    var files = new ArrayList<>(instead);
    for (var sent : returns) {
      if (!notSentAsTheyAre.contains(sent)) {
        files.add(asItIs(sent, punctual(sent)));
      }
    }
    return files;
  }

  static LocalDate punctual(SampleReturn sent) {
    return Covers.approvedOn(sent.key().period());
  }

  private static SampleFile asItIs(SampleReturn sent, LocalDate day) {
    return new SampleFile(sent.file(), day, () -> ReturnWorkbook.of(sent.draft()));
  }

  private void broken(String rule, SampleReturn sent, String name, UnaryOperator<byte[]> damage) {
    notSentAsTheyAre.add(sent);
    instead.add(
        new SampleFile(name, punctual(sent), () -> damage.apply(ReturnWorkbook.of(sent.draft()))));
    truth.plantedIn(name, rule, "refused", sent);
    mischief.missing(sent);
  }

  private static String named(SampleReturn sent, String ending) {
    return sent.file().replace(".xlsx", ending);
  }

  private static byte[] cut(byte[] workbook) {
    return Arrays.copyOf(workbook, workbook.length * 3 / 5);
  }

  private static byte[] webPage(byte[] workbook) {
    var page = "<html><head><title>Export</title></head><body><table><tr><td>I&amp;E</td></tr>";
    return (page + "</table><!-- %d --></body></html>\n".formatted(workbook.length))
        .getBytes(StandardCharsets.UTF_8);
  }

  private void never(SampleReturn sent) {
    notSentAsTheyAre.add(sent);
    mischief.missing(sent);
  }

  private void late(SampleReturn sent) {
    notSentAsTheyAre.add(sent);
    var day = sent.key().period().lastDay().plusDays(LATE_DAYS);
    instead.add(asItIs(sent, day));
    truth.planted("T01", "finding", sent, Touch.FILE);
    truth.planted("RT32", "amber", sent, Touch.FILE);
  }

  /** On the eleventh: the ninth working day at the earliest, and so due in no case before. */
  private void justInTime(SampleReturn sent) {
    notSentAsTheyAre.add(sent);
    instead.add(asItIs(sent, sent.key().period().lastDay().plusDays(PUNCTUAL_DAYS)));
    List.of("T01", "RT32", "O09", "K05").forEach(rule -> truth.honest(rule, sent, Touch.FILE));
  }

  /** The same bytes under another name. */
  private void twice(SampleReturn sent) {
    var copy = "Copy of " + sent.file();
    instead.add(new SampleFile(copy, punctual(sent), () -> ReturnWorkbook.of(sent.draft())));
    truth.plantedIn(copy, "K05", "finding", sent);
  }

  /** A second submission with the same figures. */
  private void again(SampleReturn sent) {
    var draft = sent.draft().copy();
    draft
        .cover("submission", new CellValue.Numeric(BigDecimal.valueOf(2)))
        .cover("prepared_by_role", "Chief accountant");
    var name = ReturnWorkbook.fileName(sent.key(), 2);
    instead.add(new SampleFile(name, punctual(sent).plusDays(1), () -> ReturnWorkbook.of(draft)));
    truth.plantedIn(name, "K05", "finding", sent);
  }

  private void unsigned(SampleReturn sent) {
    sent.draft().blankOnCover("approval_date");
    truth.planted("RT32", "amber", sent, Touch.cover(sent, "approval_date"));
    truth.planted("K08", "finding", sent, Touch.cover(sent, "approval_date"));
  }
}
