package boardpack.pack.excel;

import java.util.regex.Pattern;

/** Words of data in a form that Excel takes for words, whatever they look like. */
final class SafeText {
  private static final int LIMIT = 32_767;
  private static final String CUT = " … [cut]";
  private static final String LEADS = "=+-@\t\r\n＝＋－＠";
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private SafeText() {}

  /** Whether Excel might take it for a formula when somebody edits the cell. */
  static boolean isLikeAFormula(String text) {
    return !text.isEmpty() && LEADS.indexOf(text.charAt(0)) >= 0;
  }

  /** Cut to what a cell holds, visibly; {@code _x0041_} stays as it is written. */
  static String of(String text) {
    var kept = text.length() <= LIMIT ? text : text.substring(0, LIMIT - CUT.length()) + CUT;
    return kept.indexOf("_x") < 0 ? kept : ESCAPE.matcher(kept).replaceAll("_x005F_");
  }
}
