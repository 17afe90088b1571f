package boardpack.intake;

/** Where one return of a month stands; said in words, with a sign beside that adds nothing. */
enum Standing {
  RECEIVED("received", "✓"),
  PARTLY("partly received", "◐"),
  HELD("held", "‖"),
  REFUSED("refused", "✗"),
  MISSING("missing", "○");

  private final String words;
  private final String sign;

  Standing(String words, String sign) {
    this.words = words;
    this.sign = sign;
  }

  String words() {
    return words;
  }

  String sign() {
    return sign;
  }
}
