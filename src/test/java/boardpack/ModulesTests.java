package boardpack;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTests {
  @Test
  void featuresDependOnlyDownstreamAndOnWhatOthersShow() {
    ApplicationModules.of(House.class).verify();
  }
}
