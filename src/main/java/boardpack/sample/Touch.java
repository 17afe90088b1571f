package boardpack.sample;

import boardpack.basics.CellPlace;
import boardpack.returns.DraftRow;
import boardpack.returns.Templates;

/**
 * The cell that a trick has touched.
 *
 * @param sheet empty for the whole file
 * @param cell empty for the whole sheet
 * @param amount £000 as text, or empty
 */
record Touch(String sheet, String cell, String amount) {
  static final Touch FILE = new Touch("", "", "");

  static Touch sheet(String sheet) {
    return new Touch(sheet, "", "");
  }

  static Touch cell(SampleReturn in, String sheet, DraftRow row, String heading) {
    return cell(in, sheet, row, heading, "");
  }

  static Touch cell(SampleReturn in, String sheet, DraftRow row, String heading, String amount) {
    var columns = Templates.shipped().of(in.key().kind()).sheet(sheet).orElseThrow().columns();
    int column = 1;
    while (!columns.get(column - 1).heading().equals(heading)) {
      column++;
    }
    int number = in.draft().rows(sheet).indexOf(row) + 2;
    return new Touch(sheet, new CellPlace(sheet, number, column).cell(), amount);
  }

  static Touch cover(SampleReturn in, String key) {
    var keys = Templates.shipped().of(in.key().kind()).sheets().get(0).columns();
    int row = 2;
    while (!keys.get(row - 2).heading().equals(key)) {
      row++;
    }
    return new Touch("Cover", "B" + row, "");
  }
}
