package boardpack.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DryRunTests {
  @Test
  void eachPublishedPackBecomesAFileForEachOfItsRecipientsAndNoneForOthers(@TempDir Path home)
      throws IOException {
    PostHouse.recipients(
        home,
        """
        Jo Bell,jo.bell@example.nhs.uk,lead finance director,12,board,pdf xlsx,attachment,
        Al Kay,al.kay@example.nhs.uk,finance director,12 13,board,pdf,link,
        Di Moss,di.moss@example.gov.uk,administrator,,,,,
        """);

    try (var house = PostHouse.in(home)) {
      PostHouse.publish(house, 12, 14);
      var drained = house.getBean(Delivery.class).drain();

      assertThat(drained).hasToString("2 sent");
      assertThat(house.getBean(Delivery.class).drain()).hasToString("nothing was due");
    }
    try (var files = Files.list(home.resolve("outbox"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "2017-12_E54000012_issue-1_board_jo.bell_example.nhs.uk.eml",
              "2017-12_E54000012_issue-1_board_al.kay_example.nhs.uk.eml");
    }
  }
}
