package boardpack.returns.layout;

import boardpack.reference.Organisation;
import boardpack.reference.Reference;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a spreadsheet means: by ODS code, by ONS code, by the code of a footprint (which is that of
 * the later integrated care board), or by a name that the layout knows.
 */
record Bodies(Reference reference, Map<String, String> names) {

  /** England as a whole. */
  static final String ENGLAND = "E92000001";

  /** The code that the product uses; empty where the body is in no footprint. */
  Optional<String> code(String written) {
    var asked = names.getOrDefault(Words.plain(written), written).strip();
    if (asked.equals(ENGLAND)) {
      return Optional.of(asked);
    }
    var body = reference.organisation(asked).map(Organisation::code);
    return body.isPresent() || asked.matches("\\d+")
        ? body
        : reference.footprint(asked).map(footprint -> footprint.code());
  }
}
