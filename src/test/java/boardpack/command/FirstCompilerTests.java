package boardpack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;

class FirstCompilerTests {
  @Test
  void theSecondCompilerIsLeftOutFromWithin() throws JMException {
    FirstCompiler.alone();
    FirstCompiler.alone();

    var inForce =
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "compilerDirectivesPrint",
                new Object[0],
                new String[0])
            .toString();
    assertThat(inForce).containsOnlyOnce("Exclude:true");
  }
}
