package boardpack.pack.pdf;

import java.util.List;

/** A table of words in four columns, as the appendix has several. */
public record PlainTable(String first, String second, String third, String fourth) {

  static Section of(
      PageHead head,
      String first,
      String second,
      String third,
      String fourth,
      List<PlainRow> lines) {
    return new Section("plain-table", head, new PlainTable(first, second, third, fourth), lines);
  }
}
