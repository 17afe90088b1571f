package boardpack.challenge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boardpack.basics.Money;
import boardpack.challenge.Statement.Circulation;
import boardpack.challenge.Statement.Event;
import boardpack.challenge.Statement.State;
import boardpack.command.ExitCode;
import boardpack.command.Home;
import boardpack.command.HouseClock;
import boardpack.command.WrongUsage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

class FlagsTests {
  private static final String DERBYSHIRE = "12";
  private static final String TRUST = "RTG";
  private static final String CCG = "04R";
  private static final String COUNCIL = "E06000015";
  private static final String CFO = "Director of finance";
  private static final Instant FIRST = Instant.parse("2018-01-10T09:00:00Z");

  @TempDir static Path home;
  private static ConfigurableApplicationContext house;

  private Flags flags;
  private HouseClock clock;
  private JdbcClient database;

  @BeforeAll
  static void open() {
    house =
        new SpringApplicationBuilder(FlagHouse.class)
            .properties("boardpack.home=" + home, "spring.main.lazy-initialization=true")
            .run();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @BeforeEach
  void empty() {
    flags = house.getBean(Flags.class);
    clock = house.getBean(HouseClock.class);
    database = house.getBean(JdbcClient.class);
    database.sql("DELETE FROM flag_event").update();
    clock.standAt(FIRST);
  }

  @Test
  void aFlagLivesFromRaisingToWithdrawalAndItsWholeHistoryStays() {
    var id = flags.raise(flag(TRUST, CFO, Optional.empty(), Circulation.BOARD));
    flags.join(id, "Chief finance officer", CCG, "The same holds for our QIPP.");
    flags.answer(id, "Programme director", "", "Two further schemes are being worked up.");
    flags.withdraw(id, CFO, TRUST, "The control total was re-set.");

    var flag = flags.all().get(0);
    assertThat(id).isEqualTo("F12-001");
    assertThat(flag.state()).isEqualTo(State.WITHDRAWN);
    assertThat(flag.history())
        .extracting(Event::what)
        .containsExactly("raised", "joined", "answered", "withdrawn");
    assertThat(flag.history().get(1).organisation()).isEqualTo(CCG);
    assertThat(flags.openAt(DERBYSHIRE, FIRST)).isEmpty();
    assertThat(flags.firstBroken()).isEmpty();
  }

  @Test
  void aPackSeesTheFlagsAsTheyStoodAtItsCut() {
    var id = flags.raise(flag(TRUST, CFO, Optional.empty(), Circulation.BOARD));
    clock.standAt(FIRST.plusSeconds(3600));
    flags.answer(id, "Programme director", "", "It will be made good.");
    clock.standAt(FIRST.plusSeconds(7200));
    flags.withdraw(id, CFO, TRUST, "Made good.");

    assertThat(flags.openAt(DERBYSHIRE, FIRST.minusSeconds(1))).isEmpty();
    assertThat(flags.openAt(DERBYSHIRE, FIRST))
        .extracting(Statement::state)
        .containsExactly(State.OPEN);
    assertThat(flags.openAt("E54000012", FIRST.plusSeconds(3600)))
        .extracting(Statement::state)
        .containsExactly(State.ANSWERED);
    assertThat(flags.openAt(DERBYSHIRE, FIRST.plusSeconds(7200))).isEmpty();
  }

  @Test
  void anAnswerThatIsDisputedLeavesTheFlagOpen() {
    var id = flags.raise(flag(TRUST, CFO, Optional.empty(), Circulation.BOARD));
    flags.answer(id, "Programme director", "", "It is in hand.");
    flags.dispute(id, CFO, TRUST, "No scheme is named.");

    assertThat(flags.all().get(0).state()).isEqualTo(State.OPEN);
  }

  @Test
  void onlyItsSignatoryWithdrawsAFlagAndAnAdministratorHasNoPartInIt() {
    var id = flags.raise(flag(TRUST, CFO, Optional.empty(), Circulation.BOARD));

    assertThatThrownBy(() -> flags.withdraw(id, "Programme director", "", "Please."))
        .isInstanceOf(WrongUsage.class)
        .hasMessage("Only its signatory, the Director of finance of RTG, may withdraw F12-001");
    assertThatThrownBy(() -> flags.withdraw(id, "Director of finance", CCG, "Please."))
        .isInstanceOf(WrongUsage.class);
    assertThatThrownBy(() -> flags.answer(id, "System administrator", "", "Removed."))
        .hasMessageStartingWith("An administrator has no part in a flag");
    assertThatThrownBy(() -> flags.answer(id, CFO, TRUST, "I answer myself."))
        .hasMessageContaining("the owner of the plan answers it");
    assertThatThrownBy(() -> flags.join(id, CFO, TRUST, "Me too."))
        .hasMessageContaining("another CFO may join it");
    assertThatThrownBy(() -> flags.join(id, "Head of estates", CCG, "Me too."))
        .hasMessageContaining("is no chief finance officer");
    assertThat(flags.all().get(0).history()).hasSize(1);
  }

  @Test
  void aWithdrawnFlagIsOverAndAnotherGetsTheNextNumber() {
    var id = flags.raise(flag(TRUST, CFO, Optional.empty(), Circulation.BOARD));
    flags.withdraw(id, CFO, TRUST, "Made good.");

    assertThatThrownBy(() -> flags.answer(id, "Programme director", "", "Late."))
        .hasMessage("F12-001 was withdrawn: raise another");
    assertThatThrownBy(() -> flags.answer("F12-009", "Programme director", "", "Which?"))
        .hasMessage("There is no flag F12-009");
    assertThat(flags.raise(flag(TRUST, CFO, Optional.empty(), Circulation.BOARD)))
        .isEqualTo("F12-002");
  }

  @Test
  void whoSpeaksIsOfTheFootprintAndSaysOfWhichBodyWhereTheRoleIsTheSignatorys() {
    var id = flags.raise(flag(TRUST, CFO, Optional.empty(), Circulation.BOARD));

    assertThatThrownBy(() -> flags.join(id, CFO, "RXX", "Ours too."))
        .hasMessage("RXX is no trust, commissioner or council of Derbyshire");
    assertThatThrownBy(() -> flags.join(id, CFO, "", "Ours too."))
        .hasMessage(
            id
                + " is your own flag: another CFO may join it; if you are not of RTG, say of which"
                + " body you are");
    assertThatThrownBy(
            () -> flags.answerFinding(DERBYSHIRE, "RT13 RXX", "answer", CFO, TRUST, "No."))
        .hasMessage("RXX is no trust, commissioner or council of Derbyshire");
    assertThatThrownBy(
            () -> flags.answerFinding(DERBYSHIRE, "RT35 RTG", "answer", CFO, TRUST, "No."))
        .hasMessage("'RT35 RTG' is no finding: write it like RT13 RXH C014");
  }

  @Test
  void theDutyMustBeOneOfTheBodysKind() {
    assertThatThrownBy(() -> flags.raise(flag(CCG, CFO, Optional.of("s25"), Circulation.BOARD)))
        .hasMessageEndingWith("has no duty 's25'; it has resource limit");
    flags.raise(flag(CCG, CFO, Optional.of("resource limit"), Circulation.BOARD));
    flags.raise(flag(COUNCIL, "Section 151 officer", Optional.of("s25"), Circulation.PUBLIC));

    assertThat(flags.all()).hasSize(2);
  }

  @Test
  void aCouncilsWorryAboutSection114IsNotCirculatedUntilTheReportIsMade() {
    var officer = "Section 151 officer";

    assertThatThrownBy(
            () -> flags.raise(flag(COUNCIL, officer, Optional.of("s114(3)"), Circulation.BOARD)))
        .hasMessageStartingWith("A section 114 report is printed only once it is made");
    assertThatThrownBy(
            () ->
                flags.raise(
                    flag(
                        COUNCIL,
                        officer,
                        Optional.of("s114(3) report made 2018-02-02"),
                        Circulation.PUBLIC)))
        .hasMessageStartingWith("A section 114 report is printed only once it is made");
    flags.raise(flag(COUNCIL, officer, Optional.of("s114(3)"), Circulation.BODY));
    clock.standAt(Instant.parse("2018-02-05T09:00:00Z"));
    flags.raise(
        flag(COUNCIL, officer, Optional.of("s114(3) report made 2018-02-02"), Circulation.PUBLIC));

    assertThat(flags.openAt(DERBYSHIRE, clock.instant()))
        .singleElement()
        .satisfies(flag -> assertThat(flag.id()).isEqualTo("F12-002"));
  }

  @Test
  void nobodyRaisesForABodyOutsideTheFootprintOrWithoutAFinanceRole() {
    assertThatThrownBy(() -> flags.raise(flag("RXX", CFO, Optional.empty(), Circulation.BOARD)))
        .hasMessage("RXX is no trust, commissioner or council of Derbyshire");
    assertThatThrownBy(
            () -> flags.raise(flag(TRUST, "Chief executive", Optional.empty(), Circulation.BOARD)))
        .hasMessageContaining("is no chief finance officer");
  }

  @Test
  void whatCameThroughAWorkbookWaitsForItsCfo() {
    var reported =
        new NewFlag(
            DERBYSHIRE,
            "control total",
            TRUST,
            CFO,
            Money.of(100),
            Money.of(200),
            Money.of(300),
            "RT02",
            Optional.empty(),
            Circulation.BOARD,
            Particulars.NONE,
            Optional.of(new Reported("pack.xlsx", "ab", "CFO response!B9")));
    var id = flags.raise(reported);
    assertThat(flags.all().get(0).pendingConfirmation()).isTrue();

    flags.confirm(id, CFO, TRUST, "It is mine.");
    assertThat(flags.all().get(0).pendingConfirmation()).isFalse();
    assertThatThrownBy(() -> flags.confirm(id, CFO, TRUST, "Again."))
        .hasMessage("F12-001 needs no confirmation");
  }

  @Test
  void aReportedWithdrawalWithdrawsNothingUntilItsSignatoryConfirmsIt() {
    var id = flags.raise(flag(TRUST, CFO, Optional.empty(), Circulation.BOARD));
    flags.say(id, "withdraw", reported(CFO, TRUST, "Made good."));

    assertThat(flags.all().get(0).state()).isEqualTo(State.OPEN);
    assertThat(flags.all().get(0).history().get(1).words())
        .isEqualTo("withdrawn (reported, not yet confirmed)");
    assertThatThrownBy(() -> flags.confirm(id, "Programme director", "", "Yes."))
        .hasMessage(
            "Only who was reported to have withdrawn F12-001, the Director of finance of RTG, may"
                + " confirm it");
    flags.confirm(id, CFO, TRUST, "It is so.");
    assertThat(flags.all().get(0).state()).isEqualTo(State.WITHDRAWN);
    assertThat(flags.firstBroken()).isEmpty();
  }

  @Test
  void aReportedAnswerToAFindingWaitsForItsOwnerAndCoversNothingSaidInPerson() {
    var key = "RT13 RTG C014";
    var owner = "Chief operating officer";
    flags.sayOfFinding(DERBYSHIRE, key, "accept", reported(owner, TRUST, "It is so."));
    assertThat(answer(key).words()).isEqualTo("accepted (reported, not yet confirmed)");
    assertThatThrownBy(() -> flags.answerFinding(DERBYSHIRE, key, "confirm", CFO, CCG, "Yes."))
        .hasMessageStartingWith("Only who was reported to have accepted RT13 RTG C014");

    flags.answerFinding(DERBYSHIRE, key, "confirm", owner, TRUST, "Yes.");
    assertThat(answer(key).words()).isEqualTo("accepted");

    flags.sayOfFinding(DERBYSHIRE, key, "dispute", reported(owner, TRUST, "It is not."));
    assertThat(answer(key).words()).isEqualTo("accepted");
    assertThatThrownBy(
            () -> flags.answerFinding(DERBYSHIRE, "RT14 RTG", "confirm", owner, TRUST, "Yes."))
        .hasMessage("RT14 RTG needs no confirmation");
  }

  @Test
  void whatTheSignatoryAddedStandsBesideTheFlag() {
    var added =
        new Particulars(
            "target",
            "A. Finance",
            "in the year",
            "Board paper 12",
            "a signed variation",
            Optional.of(java.time.LocalDate.of(2017, 11, 9)));
    var plain = flag(TRUST, CFO, Optional.empty(), Circulation.BOARD);
    flags.raise(
        new NewFlag(
            DERBYSHIRE,
            plain.subject(),
            TRUST,
            CFO,
            plain.low(),
            plain.likely(),
            plain.high(),
            plain.reason(),
            Optional.empty(),
            Circulation.BOARD,
            added,
            Optional.empty()));

    assertThat(flags.all().get(0).particulars()).isEqualTo(added);
    assertThat(flags.all().get(0).pendingConfirmation()).isFalse();
  }

  private Challenge.Answer answer(String key) {
    return flags.answersAt(DERBYSHIRE, clock.instant()).get(key);
  }

  private static Word reported(String role, String organisation, String text) {
    var from = new Reported("pack.xlsx", "ab", "CFO response!B9");
    return new Word(role, organisation, text, Optional.of(from));
  }

  @Test
  void tamperingIsNamedByTheFirstEventThatDoesNotHold() {
    var id = flags.raise(flag(TRUST, CFO, Optional.empty(), Circulation.BOARD));
    flags.join(id, CFO, CCG, "And ours.");
    flags.answer(id, "Programme director", "", "Noted.");
    var before = (Long) database.sql("SELECT MIN(seq) FROM flag_event").query(Long.class).single();

    assertThat(new FlagsCommand(flags).call()).isZero();
    database.sql("UPDATE flag_event SET role = 'Nobody' WHERE seq = ?").param(before + 1).update();
    assertThat(flags.firstBroken()).contains(before + 1);
    assertThat(new FlagsCommand(flags).call()).isEqualTo(ExitCode.INCOMPLETE);

    database.sql("DELETE FROM flag_event WHERE seq = ?").param(before + 1).update();
    assertThat(flags.firstBroken()).contains(before + 2);
  }

  @Test
  void aFindingCarriesItsOwnersLastWord() {
    flags.answerFinding(
        DERBYSHIRE,
        "RT13 RTG C014",
        "dispute",
        "Chief operating officer",
        TRUST,
        "It is paid for.");
    clock.standAt(FIRST.plusSeconds(60));
    flags.answerFinding(
        DERBYSHIRE, "RT13 RTG C014", "accept", "Chief operating officer", TRUST, "It is not.");

    assertThat(flags.answersAt(DERBYSHIRE, FIRST).get("RT13 RTG C014").what())
        .isEqualTo("disputed");
    assertThat(flags.answersAt(DERBYSHIRE, clock.instant()).get("RT13 RTG C014").what())
        .isEqualTo("accepted");
    assertThat(flags.all()).isEmpty();
    assertThatThrownBy(() -> flags.answerFinding(DERBYSHIRE, "RT13", "accept", CFO, TRUST, "What?"))
        .hasMessage("'RT13' is no finding: write it like RT13 RXH C014");
  }

  private static NewFlag flag(
      String body, String role, Optional<String> duty, Circulation circulation) {
    return new NewFlag(
        DERBYSHIRE,
        "control total 2017/18",
        body,
        role,
        Money.of(1000),
        Money.of(2500),
        Money.of(4000),
        "The last three months averaged a third of what is needed.",
        duty,
        circulation,
        Particulars.NONE,
        Optional.empty());
  }

  @EnableAutoConfiguration
  @ComponentScan(
      basePackages = {
        "boardpack.run",
        "boardpack.audit",
        "boardpack.returns",
        "boardpack.reconciliation",
        "boardpack.challenge"
      })
  static class FlagHouse {
    @Bean
    Home home(Environment settings) {
      return new Home(Path.of(settings.getRequiredProperty("boardpack.home")));
    }

    @Bean
    HouseClock clock() {
      return HouseClock.standingAt(FIRST);
    }
  }
}
