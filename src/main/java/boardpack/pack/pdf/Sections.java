package boardpack.pack.pdf;

import boardpack.pack.Pack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The pages of each edition in their order. */
final class Sections {
  private Sections() {}

  /**
   * @param reports the house's templates; the board's pack gets the pages it adds
   */
  static List<Section> of(Pack pack, Path reports) {
    return switch (pack.edition()) {
      case BOARD -> board(pack, reports);
      case PUBLIC -> everybody(pack);
      case NATIONAL -> NationalPages.of(pack);
    };
  }

  private static List<Section> board(Pack pack, Path reports) {
    var sections = new ArrayList<Section>();
    sections.add(CoverPage.of(pack));
    sections.add(OnePage.of(pack));
    StatementsPage.of(pack).ifPresent(sections::add);
    sections.add(PositionPage.of(pack));
    sections.add(SocialCarePage.of(pack));
    sections.add(SavingsPage.of(pack));
    sections.add(ChallengesPage.of(pack));
    BridgePage.of(pack).ifPresent(sections::add);
    sections.add(AgreementPage.of(pack));
    sections.add(PerformancePage.of(pack));
    sections.add(ExceptionsPage.of(pack));
    sections.add(CashPage.of(pack));
    sections.add(RisksPage.of(pack));
    sections.addAll(OwnPages.of(pack, reports));
    sections.addAll(AppendixPages.of(pack));
    return sections;
  }

  private static List<Section> everybody(Pack pack) {
    var sections = new ArrayList<Section>();
    sections.add(CoverPage.of(pack));
    sections.add(PublicPage.of(pack));
    StatementsPage.of(pack).ifPresent(sections::add);
    sections.add(PositionPage.of(pack));
    sections.add(SocialCarePage.of(pack));
    sections.add(SavingsPage.of(pack));
    sections.add(PerformancePage.of(pack));
    sections.add(ExceptionsPage.of(pack));
    sections.add(CashPage.of(pack));
    sections.add(AppendixTables.terms(pack, 1));
    return sections;
  }
}
