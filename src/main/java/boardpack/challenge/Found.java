package boardpack.challenge;

import boardpack.basics.Money;
import boardpack.basics.Source;
import java.util.List;
import java.util.Optional;

/**
 * What one realism test found, before it is known whether it is large enough to print.
 *
 * @param organisation whose it is; empty for the one that is tested
 * @param scheme the scheme's reference; empty for the whole programme
 * @param material what is held against the floor; empty where any size is printed
 */
record Found(
    String organisation,
    String scheme,
    Breach breach,
    Money atRisk,
    Optional<Money> material,
    Sentence sentence,
    List<Source> sources) {

  /** One whose £ at risk is what is held against the floor. */
  static Found of(Breach breach, Money atRisk, Sentence sentence, List<Source> sources) {
    var risk = atRisk.max(Money.ZERO);
    return new Found("", "", breach, risk, Optional.of(risk), sentence, sources);
  }

  Found onScheme(String ref) {
    return new Found(organisation, ref, breach, atRisk, material, sentence, sources);
  }

  /** Of a body of the footprint that is tested. */
  Found whose(String body) {
    return new Found(body, scheme, breach, atRisk, material, sentence, sources);
  }

  Found saying(Sentence other) {
    return new Found(organisation, scheme, breach, atRisk, material, other, sources);
  }

  /** Holds another amount against the floor: where the £ at risk may be nil by its formula. */
  Found materialAt(Money amount) {
    return new Found(
        organisation, scheme, breach, atRisk, Optional.of(amount.max(atRisk)), sentence, sources);
  }

  /** A bar to comparing or to finishing, not a sum. */
  Found withoutFloor() {
    return new Found(organisation, scheme, breach, atRisk, Optional.empty(), sentence, sources);
  }

  boolean reaches(Money floor) {
    return material.filter(floor::isMoreThan).isEmpty();
  }
}
