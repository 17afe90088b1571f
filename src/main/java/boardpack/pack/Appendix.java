package boardpack.pack;

import boardpack.basics.Finding;
import java.util.List;

/**
 * What stands behind the pack.
 *
 * @param dataQuality warnings and refusals of the returns that the pack rests on
 * @param thresholds tolerances and thresholds that were used, each with its date
 * @param glossary terms in plain English
 */
public record Appendix(List<DataQuality> dataQuality, List<Used> thresholds, List<Term> glossary) {
  public Appendix {
    dataQuality = List.copyOf(dataQuality);
    thresholds = List.copyOf(thresholds);
    glossary = List.copyOf(glossary);
  }

  /** What was said of a return when it was taken in. */
  public record DataQuality(String organisation, String name, String file, Finding finding) {}

  /** A threshold or tolerance that was used. */
  public record Used(String rule, String what, String value, String from) {}

  public record Term(String term, String meaning) {}
}
