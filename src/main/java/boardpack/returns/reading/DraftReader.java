package boardpack.returns.reading;

import boardpack.reference.Reference;
import boardpack.returns.Cover;
import boardpack.returns.ReturnSheet;
import boardpack.returns.TemplateSheet;
import boardpack.returns.Templates;
import boardpack.returns.rules.Findings;
import boardpack.workbook.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the sheets of one return, each as its template says. */
record DraftReader(Reference reference, List<Sheet> strangers, Findings findings) {

  List<ReturnSheet> sheets(Tabs.Owner owner, Optional<Cover> cover) {
    var finder = new SheetFinder(strangers, findings);
    var codes = new Codes(reference);
    var sheets = new ArrayList<ReturnSheet>();
    for (TemplateSheet template : Templates.shipped().of(owner.kind()).sheets()) {
      if (!template.isCover()) {
        finder
            .find(template.name(), owner.sheets().getOrDefault(template.name(), List.of()))
            .map(tab -> TableReader.read(tab, template, codes, findings))
            .map(sheet -> cover.map(any -> PercentScale.apply(sheet, any, codes)).orElse(sheet))
            .ifPresent(sheets::add);
      }
    }
    return sheets;
  }
}
