package boardpack.returns.layout;

import boardpack.basics.Checked;
import boardpack.workbook.Cell;
import boardpack.workbook.CellValue;
import boardpack.workbook.CellValue.Day;
import boardpack.workbook.CellValue.Numeric;
import boardpack.workbook.CellValue.Text;
import boardpack.workbook.Sheet;
import boardpack.workbook.Workbook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Small spreadsheets of our own, in the layouts of those that are published. */
final class SmallEditions {
  private SmallEditions() {}

  /** As NHS England's monthly A&E file was in 2017/18. */
  static Checked<Workbook> emergency(String month) {
    return LayoutFixtures.csv(
        "Monthly-AE.csv",
        """
        Period,Org Code,Parent Org,Org name,Number of A&E attendances Type 1,Number of A&E attendances Type 2,Number of A&E attendances Other A&E Department,Number of attendances over 4hrs Type 1,Number of attendances over 4hrs Type 2,Number of attendances over 4hrs Other A&E Department,Patients who have waited 12+ hrs from DTA to admission
        MSitAE-%1$s,RXH,NHS SOUTH ,BRIGHTON AND SUSSEX UNIVERSITY HOSPITALS NHS TRUST,9000,400,100,1500,4,0,7
        MSitAE-%1$s,RDR,NHS SOUTH ,SUSSEX COMMUNITY NHS FOUNDATION TRUST,0,0,3000,0,0,12,0
        MSitAE-%1$s,Y02676,NHS SOUTH ,A WALK IN CENTRE,0,0,500,0,0,0,0
        TOTAL,TOTAL,TOTAL,TOTAL,9000,400,3600,1500,4,12,7
        """
            .formatted(month));
  }

  /** As the overview of waiting times is. */
  static Workbook waiting() {
    return workbook(
        sheet(
            "Full Time Series",
            """
            ;Title:;Referral to Treatment (RTT) Waiting Times, England

            ;Year;Month;Incomplete RTT pathways;;;;;;Admitted RTT pathways
            ;;;No. within 18 weeks;% within 18 weeks;No. > 18 weeks;No. > 52 weeks;% > 52 weeks;Total waiting (mil);No. within 18 weeks;No. > 52 weeks
            ;2017/18;2017-04-01;3448;0.9;383;2;0.0005;3831;240;1
            ;;2017-05-01;3505;0.91;347;1;0.0003;3852;250;0
            ;;2017-06-01;-;-;-;-;-;-;251;0
            ;;2017-07-01
            ;Notes:
            ;1. Until Sept-15, adjustments were made.
            """));
  }

  /** As cancer waits by commissioner are, of two kinds. */
  static Workbook cancer() {
    return workbook(
        sheet("Frontpage", "ALL CANCERS TWO WEEK WAIT\nTWO WEEK WAIT-EXHIBITED BREAST SYMPTOMS\n"),
        sheet(
            "2WW",
            cancer(
                "ALL CANCERS TWO WEEK WAIT",
                14,
                "SEEN",
                "SUSPECTED TYPE OF CANCER;",
                "ALL SUSPECTED CANCER;")),
        sheet(
            "BREAST",
            cancer(
                "TWO WEEK WAIT-EXHIBITED BREAST SYMPTOMS (CANCER NOT SUSPECTED)",
                14,
                "SEEN",
                "SUSPECTED TYPE OF CANCER;",
                "Breast;")),
        sheet(
            "62",
            cancer(
                "62-DAY (URGENT GP REFERRAL TO TREATMENT) WAIT: ALL CANCERS",
                62,
                "TREATED",
                "CARE SETTING;CANCER TYPE;",
                "ALL CARE;ALL CANCERS;")),
        sheet(
            "62S",
            cancer(
                "62-DAY WAIT FOR FIRST TREATMENT FROM SCREENING SERVICE",
                62,
                "TREATED",
                "CARE SETTING;CANCER TYPE;",
                "ALL CARE;ALL CANCERS;")),
        sheet(
            "31",
            cancer(
                "31-DAY (DIAGNOSIS TO TREATMENT) WAIT FOR FIRST TREATMENT: ALL",
                31,
                "TREATED",
                "CARE SETTING;CANCER TYPE;",
                "ALL CARE;ALL CANCERS;")));
  }

  private static String cancer(String title, int days, String done, String headings, String kinds) {
    return """
        %1$s
        PERIOD: JUL 2017/18
        BASIS: COMMISSIONER BASED

        ;CCG CODE;CCG;%4$sTOTAL;WITHIN %2$d DAYS;AFTER %2$d DAYS;%3$s WITHIN %2$d DAYS
        ;09D;NHS BRIGHTON AND HOVE CCG;%5$s80;60;20;0.75
        ;02P;NHS BARNSLEY CCG;%5$s50;49;1;0.98
        ;UNKNOWN;UNKNOWN;%5$s2;2;0;1
        """
        .formatted(title, days, done, headings, kinds);
  }

  static Workbook workbook(Sheet... sheets) {
    return new Workbook("edition.xlsx", "0".repeat(64), List.of(sheets));
  }

  /** Rows by line, cells by semicolon; a day and a number are what they look like. */
  static Sheet sheet(String name, String text) {
    var cells = new ArrayList<Cell>();
    var rows = text.split("\n", -1);
    for (int row = 0; row < rows.length; row++) {
      var values = rows[row].split(";", -1);
      for (int column = 0; column < values.length; column++) {
        if (!values[column].isBlank()) {
          cells.add(new Cell(row + 1, column + 1, value(values[column].strip()), false));
        }
      }
    }
    return new Sheet(name, false, cells, Set.of());
  }

  private static CellValue value(String text) {
    if (text.matches("-?\\d+(\\.\\d+)?")) {
      return new Numeric(new BigDecimal(text));
    }
    if (text.startsWith("#")) {
      return new CellValue.Fault(text);
    }
    return text.matches("\\d{4}-\\d\\d-\\d\\d") ? new Day(LocalDate.parse(text)) : new Text(text);
  }
}
