package boardpack.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import boardpack.audit.AuditTrail;
import boardpack.basics.Period;
import boardpack.returns.GoodReturns;
import boardpack.returns.ReceivedReturns;
import boardpack.returns.Return;
import boardpack.returns.ReturnFiles;
import boardpack.returns.ReturnKey;
import boardpack.returns.ReturnKind;
import boardpack.returns.ReturnStore;
import boardpack.run.Issues;
import boardpack.run.Transactions;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator sees who only ever uses the drop folder. */
class IntakeStoryTests {
  private static Desk desk;

  @BeforeAll
  static void open(@TempDir Path home) {
    desk = Desk.in(home, "2017-05-10T09:00:00Z");
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @Test
  void whatWasRefusedIsReadAnewWhenItIsDroppedAgain() {
    desk.at("2018-02-10T09:00:00Z");
    var early = ReturnFiles.xlsx(GoodReturns.commissioner("2018-03").build());
    assertThat(codes(desk.drop("march.xlsx", early))).contains("K02");
    assertThat(codes(desk.drop("march.xlsx", early))).contains("K02");
    desk.at("2018-04-12T09:00:00Z");

    var again = desk.drop("march.xlsx", early);

    assertThat(again.state()).isEqualTo("accepted");
    assertThat(again.returns()).extracting(FileAnswer.Named::submission).containsExactly(1);
    assertThat(desk.part(AuditTrail.class).firstBroken()).isEmpty();
    assertThat(desk.drop("march.xlsx", early).state()).isEqualTo("already");
  }

  @Test
  void twoFilesWithTheSameBytesDroppedTogetherAreOne() {
    desk.at("2017-07-10T09:00:00Z");
    var bytes = ReturnFiles.xlsx(GoodReturns.performance("2017-06").build());
    desk.put("a.xlsx", bytes);
    desk.put("b.xlsx", bytes);

    assertThat(desk.takeIn())
        .extracting(FileAnswer::state)
        .containsExactlyInAnyOrder("accepted", "already");
  }

  @Test
  void aResubmissionAfterTheCutIsHeldUntilSomebodyAcceptsIt() {
    desk.at("2017-08-10T09:00:00Z");
    desk.drop("july.xlsx", ReturnFiles.xlsx(GoodReturns.commissioner("2017-07").build()));
    desk.at("2017-08-24T09:00:00Z");
    var later = GoodReturns.commissioner("2017-07").cover("submission", "2").build();

    var held = desk.drop("july-2.xlsx", ReturnFiles.xlsx(later));

    assertThat(held.state()).isEqualTo("held");
    assertThat(newest("2017-07").submission()).isEqualTo(1);
    assertThat(desk.read("STATUS.html")).contains("intake --accept " + held.sha256());

    var intake = desk.part(Intake.class);
    assertThat(intake.accept(held.sha256(), "Finance director"))
        .isEqualTo(Intake.Acceptance.COUNTS_NOW);

    assertThat(newest("2017-07").submission()).isEqualTo(2);
    assertThat(intake.answer(held.sha256()).orElseThrow().state()).isEqualTo("accepted");
    assertThat(desk.read("STATUS.html")).doesNotContain("intake --accept");
    assertThat(desk.part(AuditTrail.class).firstBroken()).isEmpty();
    assertThat(intake.accept(held.sha256(), "Finance director"))
        .isEqualTo(Intake.Acceptance.NOT_HELD);
  }

  @Test
  void aHeldFileWithFaultsIsGivenBackMarkedAtOnce() throws IOException {
    desk.at("2018-04-03T09:00:00Z");
    var good = ReturnFiles.xlsx(GoodReturns.trust("2018-02").build());
    var wrong =
        edited(good, book -> book.getSheet("Contracts").getRow(1).getCell(3).setCellValue("some"));

    var held = desk.drop("february.xlsx", wrong);

    assertThat(held.state()).isEqualTo("held");
    assertThat(desk.files()).contains("accepted/2018-02/february.xlsx.marked.xlsx");
  }

  @Test
  void packsThatWereMadeEarlyCutTheMonthOnTheirDay() {
    desk.at("2018-05-08T09:00:00Z");
    desk.drop("april.xlsx", ReturnFiles.xlsx(GoodReturns.council("2018-04").build()));
    desk.part(Transactions.class)
        .doing(() -> desk.part(Issues.class).cut(Period.of("2018-04"), "month-end"));
    desk.at("2018-05-09T09:00:00Z");
    var later = GoodReturns.council("2018-04").cover("submission", "2").build();

    var held = desk.drop("april-2.xlsx", ReturnFiles.xlsx(later));

    assertThat(held.state()).isEqualTo("held");
    assertThat(held.findings())
        .extracting(FileAnswer.Said::message)
        .anyMatch(said -> said.contains("were cut on 8 May 2018"));
  }

  @Test
  void aFileAcceptedBeforeItComesCountsAtOnce() {
    desk.at("2017-09-08T09:00:00Z");
    desk.drop("aug.xlsx", ReturnFiles.xlsx(GoodReturns.performance("2017-08").build()));
    desk.at("2017-09-25T09:00:00Z");
    var bytes =
        ReturnFiles.xlsx(GoodReturns.performance("2017-08").cover("submission", "2").build());

    desk.part(Intake.class).accept(boardpack.workbook.Workbooks.sha256(bytes), "Finance director");

    assertThat(desk.drop("aug-2.xlsx", bytes).state()).isEqualTo("accepted");
  }

  @Test
  void monthsThatAreDroppedTogetherAreJudgedInTheirOrderWhateverTheirNames() throws IOException {
    desk.at("2017-11-20T09:00:00Z");
    desk.put("z.xlsx", ReturnFiles.xlsx(GoodReturns.trust("2017-10").build()));
    desk.put("a.xlsx", monthThatDiffers("2017-11"));

    var answers = desk.takeIn();

    assertThat(answers).extracting(FileAnswer::file).containsExactly("z.xlsx", "a.xlsx");
    assertThat(codes(answers.get(1))).contains("P01");
  }

  @Test
  void twoVersionsThatAreDroppedTogetherAreNumberedAndComparedInTheirOrder() {
    desk.at("2018-01-12T09:00:00Z");
    var second = GoodReturns.council("2017-12").cover("submission", "2");
    desk.put("a.xlsx", ReturnFiles.xlsx(second.build()));
    desk.put("b.xlsx", ReturnFiles.xlsx(GoodReturns.council("2017-12").build()));

    var answers = desk.takeIn();

    assertThat(answers).extracting(FileAnswer::file).containsExactly("b.xlsx", "a.xlsx");
    assertThat(answers)
        .flatExtracting(FileAnswer::returns)
        .extracting(FileAnswer.Named::submission)
        .containsExactly(1, 2);
    assertThat(answers.get(1).changes()).hasSize(1);
  }

  /** A long queue is kept in parts, and read further than it is kept. */
  @Test
  void whatWasReadBeforeAnEarlierFileWasKeptIsJudgedBesideItAllTheSame() {
    desk.at("2018-03-12T09:00:00Z");
    var first = ReturnFiles.xlsx(GoodReturns.council("2018-02").build());
    var second = GoodReturns.council("2018-02").cover("submission", "2");
    desk.put("a.xlsx", first);
    desk.put("b.xlsx", first);
    desk.put("c.xlsx", ReturnFiles.xlsx(second.build()));
    var work = desk.part(IntakeWork.class);
    var examined = work.waiting().stream().map(work::examine).toList();

    var answers = new ArrayList<>(kept(work, examined.subList(0, 1)));
    answers.addAll(kept(work, examined.subList(1, 3)));

    assertThat(answers)
        .extracting(FileAnswer::file, FileAnswer::state)
        .containsExactly(
            tuple("a.xlsx", "accepted"), tuple("b.xlsx", "already"), tuple("c.xlsx", "accepted"));
    assertThat(answers.get(2).changes()).hasSize(1);
  }

  private static List<FileAnswer> kept(IntakeWork work, List<Examined> some) {
    desk.part(Transactions.class).doing(() -> work.keep(some));
    return work.settle(some);
  }

  @Test
  void aKillBetweenKeepingAndFilingLosesNothingAndDoublesNothing() {
    desk.at("2018-02-09T09:00:00Z");
    desk.put("jan.xlsx", ReturnFiles.xlsx(GoodReturns.commissioner("2018-01").build()));
    var work = desk.part(IntakeWork.class);
    var transactions = desk.part(Transactions.class);
    var examined = work.waiting().stream().map(work::examine).toList();
    transactions.doing(() -> work.keep(examined));

    var answers = desk.takeIn();

    assertThat(answers).extracting(FileAnswer::state).containsExactly("accepted");
    assertThat(codes(answers.get(0))).isEmpty();
    assertThat(desk.files()).contains("accepted/2018-01/jan.xlsx");
    assertThat(desk.part(ReceivedReturns.class).of(Period.of("2018-01"))).hasSize(1);
  }

  private static byte[] edited(byte[] workbook, Consumer<Workbook> edit) throws IOException {
    try (var book = WorkbookFactory.create(new ByteArrayInputStream(workbook))) {
      edit.accept(book);
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  /** Its month does not fit what the month before had. */
  private static byte[] monthThatDiffers(String period) throws IOException {
    return edited(
        ReturnFiles.xlsx(GoodReturns.trust(period).build()),
        book -> book.getSheet("I&E").getRow(11).getCell(9).setCellValue(-20.0));
  }

  private static Return newest(String period) {
    return desk.part(ReturnStore.class)
        .newest(
            new ReturnKey(ReturnKind.COMM, "09D", Period.of(period)),
            Instant.parse("2030-01-01T00:00:00Z"))
        .orElseThrow();
  }

  private static List<String> codes(FileAnswer answer) {
    return answer.findings().stream().map(FileAnswer.Said::code).toList();
  }
}
