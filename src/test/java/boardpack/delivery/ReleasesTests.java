package boardpack.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import boardpack.audit.AuditTrail;
import boardpack.command.WrongUsage;
import boardpack.pack.Edition;
import boardpack.run.Issues;
import boardpack.run.PackRegister;
import boardpack.run.SendingRule;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people decide about packs, over dry runs. */
class ReleasesTests {
  private static final PackKey FIRST = pack(1);

  @TempDir private Path home;
  private ConfigurableApplicationContext house;

  @BeforeEach
  void open() {
    PostHouse.recipients(home, "Jo Bell,jo@x.org,finance director,12,board,pdf,attachment,\n");
    house = PostHouse.in(home);
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void whereTheJobAsksForItNothingIsSentUntilASecondPersonReleasesThePack() {
    publish(SendingRule.APPROVED);
    assertThat(drained()).isEqualTo("nothing was due");
    assertThat(releases().release(FIRST, "Al Kay").state()).isEqualTo(ReleaseState.CHECKED);

    assertThatThrownBy(() -> releases().release(FIRST, "al  KAY"))
        .isInstanceOf(WrongUsage.class)
        .hasMessage(FIRST + " was checked by Al Kay: somebody else must release it");
    assertThat(drained()).isEqualTo("nothing was due");

    assertThat(releases().release(FIRST, "Di Moss").state()).isEqualTo(ReleaseState.FINAL);
    assertThat(drained()).isEqualTo("1 sent");
    assertThat(trail()).contains("Al Kay check " + FIRST, "Di Moss release " + FIRST);
    assertThat(house.getBean(AuditTrail.class).firstBroken()).isEmpty();
  }

  @Test
  void whatIsHeldIsNotSentAndWhoHasItIsToldAndToldAgainWhenItIsLifted() {
    PostHouse.publish(house, 12);
    assertThat(drained()).isEqualTo("1 sent");

    releases().hold(FIRST, "Al Kay", "a council's figure is wrong");
    assertThat(drained()).isEqualTo("1 sent");
    releases().release(FIRST, "Al Kay");
    assertThat(drained()).isEqualTo("1 sent");

    assertThat(subjects())
        .containsExactlyInAnyOrder(
            "Board pack M9 2017/18 – %s – final v1 (2 returns missing)".formatted(name()),
            "Board pack M9 2017/18 – %s, issue 1: on hold".formatted(name()),
            "Board pack M9 2017/18 – %s, issue 1: may be used again".formatted(name()));
  }

  @Test
  void packsThatAreMadeTooLateWaitUntilThePersonLetsThemGo() {
    publish(SendingRule.HELD);
    assertThat(drained()).isEqualTo("nothing was due");

    releases().release(FIRST, "Al Kay");

    assertThat(drained()).isEqualTo("1 sent");
  }

  @Test
  void whatIsRecalledBeforeItWasSentIsNeverSent() {
    PostHouse.publish(house, 12);
    releases().recall(FIRST, "Al Kay", "the wrong month");

    assertThat(drained()).isEqualTo("nothing was due");
    assertThat(house.getBean(Mending.class).resendFailed("Al Kay")).isEmpty();
    assertThat(house.getBean(PackRegister.class).all())
        .extracting(boardpack.run.PublishedPack::state)
        .containsExactly("recalled");
  }

  @Test
  void aCorrectionIsANewIssueThatReplacesTheFirstAndFollowsItsMail() throws Exception {
    PostHouse.publish(house, 12);
    assertThat(drained()).isEqualTo("1 sent");
    PostHouse.publish(house, 12);
    assertThat(drained()).isEqualTo("1 sent");

    assertThat(releases().find(FIRST).orElseThrow().state()).isEqualTo(ReleaseState.SUPERSEDED);
    var first = mail(FIRST);
    var second = java.nio.file.Files.readString(eml(pack(2)));
    assertThat(second)
        .contains("In-Reply-To: <" + first.id() + "@example.invalid>")
        .contains("It replaces issue 1");
  }

  @Test
  void anIssueThatWasNotSentYetGivesWayToTheNext() {
    PostHouse.publish(house, 12);
    PostHouse.publish(house, 12);

    assertThat(drained()).isEqualTo("1 sent");
    assertThat(mail(FIRST).words()).isEqualTo("not sent: issue 2 replaces it");
  }

  private void publish(SendingRule rule) {
    var issues = house.getBean(Issues.class);
    var issue = issues.cut(PostHouse.DECEMBER, "month-end");
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
    return house.getBean(Outbox.class).all().stream().map(Mail::subject).toList();
  }

  private List<String> trail() {
    return house
        .getBean(JdbcClient.class)
        .sql("SELECT actor || ' ' || action || ' ' || subject FROM audit_event ORDER BY seq")
        .query(String.class)
        .list();
  }

  private static PackKey pack(int issue) {
    return new PackKey(PostHouse.DECEMBER, "E54000012", issue, Edition.BOARD);
  }

  private static String name() {
    return boardpack.reference.Reference.shipped().footprint("12").orElseThrow().name();
  }
}
