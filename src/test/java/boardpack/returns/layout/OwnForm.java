package boardpack.returns.layout;

import boardpack.returns.Return;
import boardpack.returns.ReturnRow;
import boardpack.workbook.CellValue.Numeric;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A trust's return as the monthly finance report that its own accountants made up: other words,
 * other signs, pounds instead of thousands, tables below one another, notes and totals.
 */
public final class OwnForm {
  private static final List<String> MONTHS =
      List.of("Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", "Jan", "Feb", "Mar");
  private static final List<String> LONG =
      List.of(
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "January",
          "February",
          "March");

  private final Return given;
  private final Map<String, String> words;
  private final XSSFWorkbook workbook = new XSSFWorkbook();

  private OwnForm(Return given) {
    this.given = given;
    words = new HashMap<>();
    var tables = LayoutFixtures.shipped("example-trust").tables();
    tables.stream()
        .map(table -> table.columns().get("line"))
        .filter(Objects::nonNull)
        .forEach(
            column ->
                column
                    .means()
                    .forEach((word, code) -> words.put(code, LayoutFixtures.shown(word))));
  }

  /** The report as the bytes of an xlsx file. */
  public static byte[] of(Return given) {
    var form = new OwnForm(given);
    form.front();
    form.income();
    form.months();
    form.savings();
    form.contractsAndActivity();
    form.cashAndStaff();
    form.risksAndReserves();
    var bytes = new ByteArrayOutputStream();
    try (form.workbook) {
      form.workbook.write(bytes);
    } catch (IOException inMemory) {
      throw new UncheckedIOException(inMemory);
    }
    return bytes.toByteArray();
  }

  private void front() {
    var sheet = workbook.createSheet("Front sheet");
    put(sheet, 2, 2, "Monthly finance report to the board");
    var period = given.key().period();
    var rows =
        List.of(
            List.of("Trust", given.cover().organisationName()),
            List.of("Trust code", given.key().organisation()),
            List.of("Month reported", period.words()),
            List.of("Prepared by", "Deputy director of finance"),
            List.of("Approved by", "Director of finance"),
            List.of("Approved on", period.next().lastDay().toString()),
            List.of("Contact", "Finance"),
            List.of("Control total accepted:", "Yes"),
            List.of("Contract income", "Flex"));
    for (int i = 0; i < rows.size(); i++) {
      put(sheet, 4 + i, 2, rows.get(i).get(0));
      put(sheet, 4 + i, 4, rows.get(i).get(1));
    }
  }

  private void income() {
    var sheet = workbook.createSheet("I&E");
    put(sheet, 1, 1, "Statement of comprehensive income");
    put(sheet, 2, 1, "All amounts in £; Costs are shown above nought");
    put(sheet, 3, 1, "(All amounts in £, costs are shown above nought)");
    group(sheet, 5, 3, 5, "Year to date");
    group(sheet, 5, 6, 8, "Full year");
    group(sheet, 5, 9, 10, "In month");
    row(
        sheet,
        6,
        2,
        "Description",
        "Plan",
        "Actual",
        "Variance",
        "Plan",
        "Forecast",
        "Variance",
        "Plan",
        "Actual",
        "What lies behind it");
    int at = 7;
    for (var row : given.rows("I&E").toList()) {
      if (row.text("line_code").equals("PAY-SUB")) {
        put(sheet, at++, 2, "Pay and expenses");
      }
      put(sheet, at, 2, word(row));
      boolean isCost = isCost(row);
      pounds(sheet, at, 3, row, "ytd_plan", isCost);
      pounds(sheet, at, 4, row, "ytd_actual", isCost);
      pounds(sheet, at, 5, row, "ytd_variance", false);
      pounds(sheet, at, 6, row, "fot_plan", isCost);
      pounds(sheet, at, 7, row, "fot_forecast", isCost);
      pounds(sheet, at, 8, row, "fot_variance", false);
      pounds(sheet, at, 9, row, "month_plan", isCost);
      pounds(sheet, at, 10, row, "month_actual", isCost);
      at++;
    }
    put(sheet, at + 1, 1, "Notes");
    put(sheet, at + 2, 2, "1. Before audit.");
  }

  private void months() {
    var sheet = workbook.createSheet("Profile");
    put(sheet, 1, 1, "Profile by month (all amounts in £)");
    row(sheet, 3, 1, "Description", "Basis");
    IntStream.range(0, 12).forEach(i -> put(sheet, 3, 3 + i, MONTHS.get(i)));
    int at = 4;
    var before = "";
    for (var row : given.rows("Monthly profile").toList()) {
      if (!before.equals(word(row))) {
        put(sheet, at, 1, word(row));
      }
      before = word(row);
      put(sheet, at, 2, row.text("basis").equals("plan") ? "Plan" : "Outturn");
      for (int i = 0; i < 12; i++) {
        pounds(sheet, at, 3 + i, row, "m%02d".formatted(i + 1), isCost(row));
      }
      at++;
    }
  }

  private void savings() {
    var sheet = workbook.createSheet("Programme");
    put(sheet, 1, 1, "Efficiency programme, £000");
    group(sheet, 3, 12, 13, "Year");
    group(sheet, 3, 14, 15, "To date");
    group(sheet, 3, 20, 31, "Plan by month");
    group(sheet, 3, 32, 43, "Outturn by month");
    row(
        sheet,
        4,
        1,
        "Ref",
        "Scheme",
        "Type",
        "Theme",
        "Nature",
        "Recurrent",
        "Stage",
        "Gateway",
        "RAG",
        "Start at plan",
        "Start now",
        "Plan",
        "Forecast",
        "Plan",
        "Actual",
        "Full-year effect",
        "Cost of change",
        "Capital needed",
        "Consultation");
    IntStream.range(0, 24).forEach(i -> put(sheet, 4, 20 + i, MONTHS.get(i % 12)));
    int at = 5;
    for (var row : given.rows("Savings").toList()) {
      row(
          sheet,
          at,
          1,
          row.text("scheme_ref"),
          row.text("scheme"),
          row.text("category"),
          row.text("theme"),
          row.text("kind"),
          row.text("recurrent").equals("R") ? "Yes" : "No",
          row.text("status"));
      number(sheet, at, 8, row, "gateway");
      put(
          sheet,
          at,
          9,
          Map.of("high", "Red", "medium", "Amber", "low", "Green").get(row.text("risk")));
      put(sheet, at, 10, month(row.text("baseline_start_month")));
      put(sheet, at, 11, month(row.text("start_month")));
      numbers(
          sheet,
          at,
          12,
          row,
          "fy_plan",
          "fot",
          "ytd_plan",
          "ytd_actual",
          "fye",
          "transition_cost",
          "capital_needed");
      put(sheet, at, 19, row.text("consultation_needed").equals("Y") ? "Yes" : "No");
      for (int i = 0; i < 12; i++) {
        number(sheet, at, 20 + i, row, "plan_m%02d".formatted(i + 1));
        number(sheet, at, 32 + i, row, "fot_m%02d".formatted(i + 1));
      }
      at++;
    }
    put(sheet, at, 1, "Programme total");
    int column = 12;
    for (var heading : List.of("fy_plan", "fot", "ytd_plan", "ytd_actual")) {
      var total =
          given
              .rows("Savings")
              .map(row -> row.money(heading).money().value())
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      cell(sheet, at, column++).setCellValue(total.doubleValue());
    }
  }

  private void contractsAndActivity() {
    var sheet = workbook.createSheet("Contracts and activity");
    put(sheet, 1, 1, "Contracts with commissioners, £000");
    row(
        sheet,
        2,
        1,
        "Commissioner",
        "Contract value",
        "Plan to date",
        "Billed to date",
        "Forecast",
        "In dispute",
        "Owed to us");
    int at =
        table(
            sheet,
            3,
            "Contracts",
            "counterparty_org",
            "contract_value_plan_fy",
            "ytd_plan",
            "ytd_actual",
            "fot",
            "in_dispute",
            "receivable_balance");
    put(sheet, at + 1, 1, "Activity");
    row(sheet, at + 2, 1, "Point of delivery", "Plan to date", "Actual to date", "Forecast");
    table(sheet, at + 3, "Activity", "point_of_delivery", "plan_ytd", "actual_ytd", "forecast");
  }

  private void cashAndStaff() {
    var cash = workbook.createSheet("Cash");
    put(cash, 1, 1, "Cash, capital and use of resources");
    group(cash, 3, 2, 3, "Year to date");
    group(cash, 3, 4, 5, "Full year");
    row(cash, 4, 1, "Description", "Plan", "Actual", "Plan", "Forecast");
    int at = 5;
    for (var row : given.rows("Cash and capital").toList()) {
      put(cash, at, 1, word(row));
      numbers(cash, at++, 2, row, "ytd_plan", "ytd_actual", "fot_plan", "fot_forecast");
    }
    var staff = workbook.createSheet("Staff");
    put(staff, 1, 1, "Staff in post and pay");
    group(staff, 3, 3, 4, "Whole-time equivalents");
    group(staff, 3, 5, 6, "Cost to date");
    row(staff, 4, 1, "Staff group", "Contract", "Plan", "Actual", "Plan", "Actual");
    at = 5;
    for (var row : given.rows("Workforce").toList()) {
      row(staff, at, 1, row.text("staff_group"), row.text("contract"));
      numbers(staff, at, 3, row, "wte_plan", "wte_actual");
      pounds(staff, at, 5, row, "cost_plan", true);
      pounds(staff, at++, 6, row, "cost_actual", true);
    }
  }

  private void risksAndReserves() {
    var risks = workbook.createSheet("Risks");
    int at = 1;
    for (var kind : List.of("risk", "mitigation")) {
      put(
          risks,
          at,
          1,
          kind.equals("risk") ? "Risks not in the forecast" : "Mitigations not in the forecast");
      row(risks, at + 1, 1, "Ref", "What may happen", "Worth", "Chance");
      at += 2;
      for (var row : given.rows("Risks").filter(one -> one.text("kind").equals(kind)).toList()) {
        row(risks, at, 1, row.text("risk_ref"), row.text("description"));
        number(risks, at, 3, row, "value");
        var chance = row.quantity("probability_pct").value().movePointLeft(2);
        cell(risks, at++, 4).setCellValue(chance.doubleValue());
      }
      at++;
    }
    var reserves = workbook.createSheet("Reserves");
    put(reserves, 1, 1, "Reserves");
    row(reserves, 2, 1, "Reserve", "At 1 April", "Released to date", "Released by March", "Left");
    at =
        table(
            reserves,
            3,
            "Reserves",
            "reserve",
            "opening",
            "released_ytd",
            "released_forecast",
            "remaining");
    put(reserves, at + 2, 1, "Underlying position");
    row(reserves, at + 3, 1, "Step", "Amount");
    table(reserves, at + 4, "Underlying position", "line", "amount");
  }

  private int table(Sheet sheet, int at, String name, String label, String... headings) {
    int row = at;
    for (var line : given.rows(name).toList()) {
      put(sheet, row, 1, line.text(label));
      numbers(sheet, row++, 2, line, headings);
    }
    return row;
  }

  private String word(ReturnRow row) {
    return words.getOrDefault(row.text("line_code"), row.text("line"));
  }

  private static boolean isCost(ReturnRow row) {
    return List.of(
            "PAY-SUB",
            "PAY-BANK",
            "PAY-AGY",
            "PAY",
            "NP-DRUG",
            "NP-CLIN",
            "NP-CNST",
            "NP-PREM",
            "NP-PURCH",
            "NP-OTH",
            "NP",
            "DEP",
            "PDC")
        .contains(row.text("line_code"));
  }

  private static String month(String number) {
    return LONG.get(Integer.parseInt(number.substring(1)) - 1);
  }

  private static void pounds(
      Sheet sheet, int at, int column, ReturnRow row, String heading, boolean isCost) {
    if (row.line().value(heading) instanceof Numeric number) {
      var pounds = number.value().movePointRight(3);
      cell(sheet, at, column).setCellValue((isCost ? pounds.negate() : pounds).doubleValue());
    }
  }

  private static void numbers(Sheet sheet, int at, int column, ReturnRow row, String... headings) {
    for (int i = 0; i < headings.length; i++) {
      number(sheet, at, column + i, row, headings[i]);
    }
  }

  private static void number(Sheet sheet, int at, int column, ReturnRow row, String heading) {
    if (row.line().value(heading) instanceof Numeric number) {
      cell(sheet, at, column).setCellValue(number.value().doubleValue());
    }
  }

  private static void row(Sheet sheet, int at, int column, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      put(sheet, at, column + i, texts[i]);
    }
  }

  private static void group(Sheet sheet, int at, int from, int to, String text) {
    put(sheet, at, from, text);
    sheet.addMergedRegion(new CellRangeAddress(at - 1, at - 1, from - 1, to - 1));
  }

  private static void put(Sheet sheet, int at, int column, String text) {
    cell(sheet, at, column).setCellValue(text);
  }

  private static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, int at, int column) {
    var row = Objects.requireNonNullElseGet(sheet.getRow(at - 1), () -> sheet.createRow(at - 1));
    return Objects.requireNonNullElseGet(row.getCell(column - 1), () -> row.createCell(column - 1));
  }
}
