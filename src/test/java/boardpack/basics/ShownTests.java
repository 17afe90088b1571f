package boardpack.basics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTests {
  @Test
  void whatCannotBeSeenIsSpelledOut() {
    assertThat(Shown.of("a\nb\u202Exslx\u200B.é £")).isEqualTo("a\\u000Ab\\u202Exslx\\u200B.é £");
  }

  @Test
  void whatIsTooLongForALineIsCutVisibly() {
    assertThat(Shown.of("x".repeat(500))).isEqualTo("x".repeat(120) + "…");
    assertThat(Shown.of("x".repeat(120))).isEqualTo("x".repeat(120));
  }
}
