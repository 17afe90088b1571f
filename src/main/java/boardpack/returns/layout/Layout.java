package boardpack.returns.layout;

import boardpack.returns.ReturnKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How one kind of foreign spreadsheet is read.
 *
 * @param id short and stable, {@code NHSE-AE}: what is published is kept under it
 * @param about what the spreadsheet is, in words
 * @param into HIST for published statistics; the kind of return for a sender's own form
 * @param names organisations by the name that the spreadsheet has for them, in plain words
 * @param cover where the Cover of a return comes from; empty for published statistics
 * @param place the file of the layout, for messages
 */
public record Layout(
    String id,
    String about,
    ReturnKind into,
    Map<String, String> names,
    Map<String, CoverField> cover,
    List<TableLayout> tables,
    String place) {
  public Layout {
    names = Map.copyOf(names);
    cover = Map.copyOf(cover);
    tables = List.copyOf(tables);
  }

  /** Published statistics, rather than a sender's own form of a return. */
  public boolean isPublished() {
    return into == ReturnKind.HIST;
  }

  /**
   * Where a key of the Cover comes from.
   *
   * @param beside plain words of the label that the value stands beside; empty for a constant
   * @param shown the words as the layout has them
   * @param always the constant, or what stands where the label has nothing beside it
   * @param means what the spreadsheet's word means, by the plain word
   */
  public record CoverField(
      List<String> beside, List<String> shown, Optional<String> always, Map<String, String> means) {
    public CoverField {
      beside = List.copyOf(beside);
      shown = List.copyOf(shown);
      means = Map.copyOf(means);
    }
  }
}
