package boardpack.returns.layout;

import boardpack.basics.CellPlace;
import boardpack.basics.Finding;
import boardpack.returns.Circumstances;
import boardpack.returns.Return;
import boardpack.returns.ReturnSheet;
import boardpack.returns.ReturnSheet.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Points what was read and found in a translation at the cells of the sender's own form. */
record BackTranslation(
    Translation translation, Circumstances circumstances, List<Finding> ofTheForm) {
  Finding finding(Finding finding) {
    if (finding.sheet() == null) {
      return finding;
    }
    var sheet = finding.sheet();
    if (finding.cell() == null) {
      return placed(finding, translation.tab(sheet).orElse(sheet), null);
    }
    var place = CellPlace.of(sheet, finding.cell());
    var origins = translation.origins(place);
    if (!origins.isEmpty()) {
      return placed(finding, origins.get(0).sheet(), origins.get(0).cell());
    }
    return translation
        .row(sheet, place.row())
        .map(row -> placed(finding, row.tab(), new CellPlace(row.tab(), row.row(), 1).cell()))
        .orElseGet(() -> placed(finding, translation.tab(sheet).orElse(sheet), null));
  }

  Return received(Return read) {
    var findings = new ArrayList<>(ofTheForm);
    read.findings().stream().map(this::finding).forEach(findings::add);
    return new Return(
        read.cover(),
        read.submission(),
        read.file(),
        read.sha256(),
        read.receivedAt(),
        read.late(),
        read.sheets().stream().map(this::sheet).toList(),
        findings);
  }

  private ReturnSheet sheet(ReturnSheet read) {
    var columns = new LinkedHashMap<String, Integer>();
    var lines = read.lines().stream().map(line -> line(read, line, columns)).toList();
    read.columns().forEach(columns::putIfAbsent);
    return new ReturnSheet(
        read.name(), translation.tab(read.name()).orElse(read.tab()), columns, lines);
  }

  private Line line(ReturnSheet sheet, Line line, Map<String, Integer> columns) {
    var places = new HashMap<String, List<CellPlace>>();
    sheet
        .columns()
        .forEach(
            (heading, column) -> {
              var origins = translation.origins(new CellPlace(sheet.name(), line.number(), column));
              if (!origins.isEmpty()) {
                places.put(heading, origins);
                columns.putIfAbsent(heading, origins.get(0).column());
              }
            });
    int number =
        translation.row(sheet.name(), line.number()).map(Produced::row).orElse(line.number());
    return new Line(number, line.values(), places);
  }

  private static Finding placed(Finding finding, String sheet, @Nullable String cell) {
    return new Finding(
        finding.code(),
        finding.severity(),
        sheet,
        cell,
        finding.row(),
        finding.found(),
        finding.expected(),
        finding.message(),
        finding.remedy());
  }
}
