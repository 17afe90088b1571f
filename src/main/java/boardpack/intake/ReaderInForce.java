package boardpack.intake;

import boardpack.command.Home;
import boardpack.command.WrongUsage;
import boardpack.returns.Layouts;
import boardpack.returns.ReturnReader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The reader with the home's layouts as they are now: a layout that is added or mended counts from
 * the next files on. While one of them is wrong, those that ship with the product stand in, so that
 * no return waits for it.
 */
@Component
class ReaderInForce {
  private static final Logger LOG = LoggerFactory.getLogger(ReaderInForce.class);

  private final Home home;
  private volatile ReturnReader reader = ReturnReader.shipped();

  ReaderInForce(Home home) {
    this.home = home;
  }

  ReturnReader get() {
    return reader;
  }

  void renew() {
    try {
      reader = ReturnReader.with(Layouts.of(home));
    } catch (WrongUsage wrong) {
      LOG.error("The layouts that ship with the product are used instead: {}", wrong.getMessage());
      reader = ReturnReader.shipped();
    }
  }
}
