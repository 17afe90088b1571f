package boardpack.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boardpack.audit.AuditTrail;
import boardpack.basics.Period;
import boardpack.command.WrongUsage;
import boardpack.pack.Edition;
import boardpack.run.Issues;
import boardpack.run.PackRegister;
import boardpack.run.SendingRule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people decide about packs, over dry runs. */
class ReleasesTests {
  @TempDir private static Path home;
  private static ConfigurableApplicationContext house;
  private static int tests;

  /** Each test has a month of its own. */
  private final Period period = Period.of("2017-%02d".formatted(++tests));

  private final PackKey first = pack(1);

  @BeforeAll
  static void open() {
    PostHouse.recipients(home, "Jo Bell,jo@x.org,finance director,12,board,pdf,attachment,\n");
    house = PostHouse.in(home);
  }

  @AfterAll
  static void close() {
    house.close();
  }

  @Test
  void whereTheJobAsksForItNothingIsSentUntilASecondPersonReleasesThePack() {
    publish(SendingRule.APPROVED);
    assertThat(drained()).isEqualTo("nothing was due");
    assertThat(releases().release(first, "Al Kay").state()).isEqualTo(ReleaseState.CHECKED);

    assertThatThrownBy(() -> releases().release(first, "al  KAY"))
        .isInstanceOf(WrongUsage.class)
        .hasMessage(first + " was checked by Al Kay: somebody else must release it");
    assertThat(drained()).isEqualTo("nothing was due");

    assertThat(releases().release(first, "Di Moss").state()).isEqualTo(ReleaseState.FINAL);
    assertThat(drained()).isEqualTo("1 sent");
    assertThat(trail()).contains("Al Kay check " + first, "Di Moss release " + first);
    assertThat(house.getBean(AuditTrail.class).firstBroken()).isEmpty();
  }

  @Test
  void whatIsHeldIsNotSentAndWhoHasItIsToldAndToldAgainWhenItIsLifted() {
    PostHouse.publish(house, period, 12);
    assertThat(drained()).isEqualTo("1 sent");

    releases().hold(first, "Al Kay", "a council's figure is wrong");
    assertThat(drained()).isEqualTo("1 sent");
    releases().release(first, "Al Kay");
    assertThat(drained()).isEqualTo("1 sent");

    assertThat(subjects())
        .containsExactlyInAnyOrder(
            name() + " – final v1 (2 returns missing)",
            name() + ", issue 1: on hold",
            name() + ", issue 1: may be used again");
  }

  @Test
  void packsThatAreMadeTooLateWaitUntilThePersonLetsThemGo() {
    publish(SendingRule.HELD);
    assertThat(drained()).isEqualTo("nothing was due");

    releases().release(first, "Al Kay");

    assertThat(drained()).isEqualTo("1 sent");
  }

  @Test
  void whatIsRecalledBeforeItWasSentIsNeverSent() {
    PostHouse.publish(house, period, 12);
    releases().recall(first, "Al Kay", "the wrong month");

    assertThat(drained()).isEqualTo("nothing was due");
    assertThat(house.getBean(Mending.class).resendFailed("Al Kay")).isEmpty();
    assertThat(house.getBean(PackRegister.class).all())
        .filteredOn(pack -> pack.period().equals(period))
        .extracting(boardpack.run.PublishedPack::state)
        .containsExactly("recalled");
  }

  @Test
  void aCorrectionIsANewIssueThatReplacesTheFirstAndFollowsItsMail() throws Exception {
    PostHouse.publish(house, period, 12);
    assertThat(drained()).isEqualTo("1 sent");
    PostHouse.publish(house, period, 12);
    assertThat(drained()).isEqualTo("1 sent");

    assertThat(releases().find(first).orElseThrow().state()).isEqualTo(ReleaseState.SUPERSEDED);
    var brought = mail(first);
    var second = java.nio.file.Files.readString(eml(pack(2)));
    assertThat(second)
        .contains("In-Reply-To: <" + brought.id() + "@example.invalid>")
        .contains("It replaces issue 1");
  }

  @Test
  void anIssueThatWasNotSentYetGivesWayToTheNext() {
    PostHouse.publish(house, period, 12);
    PostHouse.publish(house, period, 12);

    assertThat(drained()).isEqualTo("1 sent");
    assertThat(mail(first).words()).isEqualTo("not sent: issue 2 replaces it");
  }

  private void publish(SendingRule rule) {
    var issues = house.getBean(Issues.class);
    var issue = issues.cut(period, "month-end");
    issues.sendBy(issue, rule);
    PostHouse.make(house, issue, 12);
  }

  private Releases releases() {
    return house.getBean(Releases.class);
  }

  private String drained() {
    return house.getBean(Delivery.class).drain().toString();
  }

  private Mail mail(PackKey pack) {
    return house.getBean(Outbox.class).of(pack).get(0);
  }

  private Path eml(PackKey pack) {
    return home.resolve("outbox/" + pack.toString().replace('/', '_') + "_jo_x.org.eml");
  }

  private List<String> subjects() {
    return house.getBean(Outbox.class).all().stream()
        .map(Mail::subject)
        .filter(subject -> subject.contains(period.label()))
        .toList();
  }

  private List<String> trail() {
    return house
        .getBean(JdbcClient.class)
        .sql("SELECT actor || ' ' || action || ' ' || subject FROM audit_event ORDER BY seq")
        .query(String.class)
        .list();
  }

  private PackKey pack(int issue) {
    return new PackKey(period, "E54000012", issue, Edition.BOARD);
  }

  private String name() {
    var footprint = boardpack.reference.Reference.shipped().footprint("12").orElseThrow();
    return "Board pack %s – %s".formatted(period.label(), footprint.name());
  }
}
