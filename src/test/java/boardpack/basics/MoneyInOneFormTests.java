package boardpack.basics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MoneyInOneFormTests {
  @Test
  void thousandsAreSaidAsThePageSaysThem() {
    assertThat(
            MoneyWords.inOneForm(
                "RXH shows £33,859.0k; 09D shows £29,559.0k: £4,300.0k apart, −£212.4k a month."))
        .isEqualTo("RXH shows £33.9m; 09D shows £29.6m: £4.3m apart, −£212k a month.");
  }

  @Test
  void anythingElseIsLeftAsItStands() {
    assertThat(MoneyWords.inOneForm("52k people, £4.1m, 8,200 WTE and £420k"))
        .isEqualTo("52k people, £4.1m, 8,200 WTE and £420k");
  }
}
