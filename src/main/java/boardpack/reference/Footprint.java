package boardpack.reference;

/**
 * One of the 44 areas with a Sustainability and Transformation Plan: a partnership without legal
 * powers.
 *
 * @param number 1 to 44
 * @param code ONS 2017 code, {@code E54000012}
 * @param odsCode {@code QJM}
 * @param name as in 2017/18
 * @param region NHS England region of 2016
 */
public record Footprint(int number, String code, String odsCode, String name, String region) {
  /** Not a footprint but all of them: the edition that compares the 44 is England's. */
  public static final Footprint ENGLAND = new Footprint(0, "E92000001", "", "England", "");

  public boolean isEngland() {
    return code.equals(ENGLAND.code);
  }
}
