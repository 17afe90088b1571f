package boardpack.delivery;

import boardpack.run.Issues;
import boardpack.run.PackRegister;
import java.nio.file.Path;

/** The house from publishing to the post as a program of its own, so that it can be killed. */
final class PostProgram {
  private PostProgram() {}

  public static void main(String[] args) {
    try (var house =
        PostHouse.in(
            Path.of(args[0]),
            "boardpack.mail.mode=live",
            "boardpack.mail.host=127.0.0.1",
            "boardpack.mail.port=" + args[1],
            "boardpack.mail.from=Board packs <packs@x.org>",
            "boardpack.mail.reply-to=Di Moss <di@x.org>",
            "boardpack.mail.unknown=" + args[2])) {
      if (house.getBean(PackRegister.class).all().isEmpty()) {
        var issues = house.getBean(Issues.class);
        var issue =
            issues
                .last(PostHouse.DECEMBER)
                .orElseGet(() -> issues.cut(PostHouse.DECEMBER, "month-end"));
        PostHouse.make(house, issue, 12);
      }
      house.getBean(Delivery.class).drain();
    }
  }
}
