package boardpack.basics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class JsonRowsTests {
  @Test
  void eachPartAndEachRowOfAListHasALine() {
    var document =
        Map.of(
            "issue", 1,
            "position", List.of(Map.of("line", "A", "source", Map.of("x", List.of(1, 2)))),
            "savings", Map.of("schemes", List.of(Map.of("ref", "S1"), Map.of("ref", "S2"))),
            "without", List.of());
    assertThat(new String(Json.rows(document), StandardCharsets.UTF_8))
        .isEqualTo(
            """
            {
             "issue":1,
             "position":[
              {"line":"A","source":{"x":[1,2]}}
             ],
             "savings":{
              "schemes":[
               {"ref":"S1"},
               {"ref":"S2"}
              ]
             },
             "without":[]
            }""");
  }
}
