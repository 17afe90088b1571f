package boardpack.reference;

/**
 * A body that keeps its own duties.
 *
 * @param code ODS code; ONS code for a council that returns ({@code E06000022}), as on its Cover;
 *     the name of one without a code, which returns nothing
 */
public record Organisation(String code, String name, Kind kind) {

  /** What kind of body it is: it decides which returns it owes and which duties its CFO has. */
  public enum Kind {
    CCG("clinical commissioning group"),
    TRUST("NHS trust"),
    COUNCIL("council"),
    OTHER("other partner");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }

    public boolean isNhs() {
      return this == CCG || this == TRUST;
    }
  }
}
