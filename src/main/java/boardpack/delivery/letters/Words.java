package boardpack.delivery.letters;

import boardpack.returns.ReturnKind;

/** Words that several letters share. */
public final class Words {
  private Words() {}

  /** {@code 1 return}, {@code 2 returns}. */
  public static String count(int number, String thing) {
    return "%d %s%s".formatted(number, thing, number == 1 ? "" : "s");
  }

  public static String ofReturn(ReturnKind kind) {
    return switch (kind) {
      case PROV -> "trust's finance return";
      case COMM -> "commissioner's finance return";
      case LA -> "council's finance return";
      case PERF -> "performance return";
      case PLAN -> "plan";
      case HIST -> "look-back";
    };
  }
}
