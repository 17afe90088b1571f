package boardpack.pack.pdf;

/** What the icons of SPC say, in a word or three. */
final class SpcWords {
  private SpcWords() {}

  static String variation(String variation) {
    return switch (variation) {
      case "concern_high" -> "Concern, rising";
      case "concern_low" -> "Concern, falling";
      case "improvement_high" -> "Improving, rising";
      case "improvement_low" -> "Improving, falling";
      case "neutral_high" -> "Change, rising";
      case "neutral_low" -> "Change, falling";
      default -> "Common cause";
    };
  }

  static String assurance(String assurance) {
    return switch (assurance) {
      case "consistent_pass" -> "Will meet it";
      case "consistent_fail" -> "Will miss it";
      case "inconsistent" -> "Hit or miss";
      default -> "No standard";
    };
  }
}
