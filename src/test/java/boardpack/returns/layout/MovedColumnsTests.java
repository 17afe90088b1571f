package boardpack.returns.layout;

import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Finding;
import boardpack.returns.Reading;
import boardpack.returns.Reading.State;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Columns that moved, were lost or were renamed in a monthly A&E file, with and without figures.
 */
class MovedColumnsTests {
  private static final String FILE =
      """
      Period,Org Code,Org name,A&E attendances Type 1,A&E attendances Type 2,A&E attendances Other A&E Department,A&E attendances Booked Appointments Type 1,A&E attendances Booked Appointments Type 2,A&E attendances Booked Appointments Other Department,Attendances over 4hrs Type 1,Attendances over 4hrs Type 2,Attendances over 4hrs Other Department,Attendances over 4hrs Booked Appointments Type 1,Attendances over 4hrs Booked Appointments Type 2,Attendances over 4hrs Booked Appointments Other Department,Patients who have waited 4-12 hs from DTA to admission,Patients who have waited 12+ hrs from DTA to admission,Emergency admissions via A&E - Type 1,Emergency admissions via A&E - Type 2,Emergency admissions via A&E - Other A&E department,Other emergency admissions
      MSitAE-JUNE-2024,RXH,A,9000,400,300,50,20,10,1500,40,20,4,2,1,70,9,2500,30,10,600
      MSitAE-JUNE-2024,RDR,B,5000,200,100,30,10,4,900,20,10,3,1,0,50,6,1400,20,5,300
      MSitAE-JUNE-2024,RYR,C,7000,300,200,40,15,6,1200,30,15,5,2,1,60,8,2000,25,8,400
      """;
  private static final List<String> FIGURES = LayoutFixtures.figures(read(FILE));
  private static final int TYPE_1 = 3;
  private static final int BOOKED = 6;
  private static final int OVER = 9;
  private static final int TROLLEY = 15;
  private static final int ADMITTED = 17;

  @Test
  void whatMovedWithItsFiguresIsReadWhereTheChecksShowIt() {
    var read = read(rows(FILE, row -> swapped(row, TYPE_1, OVER)));

    assertThat(LayoutFixtures.figures(read)).isEqualTo(FIGURES);
    assertThat(codes(read)).containsExactly("L14", "L27");
  }

  @Test
  void headingsThatMayHaveChangedPlacesAloneAreAsked() {
    var lines = FILE.lines().toList();
    var heading = String.join(",", swapped(lines.get(0).split(","), OVER, ADMITTED));

    assertThat(codes(read(FILE.replace(lines.get(0), heading)))).contains("L26");
    assertThat(codes(read(rows(FILE, row -> swapped(row, OVER, ADMITTED))))).contains("L26");
  }

  @Test
  void whatGivesNoFigureMayStandAnywhere() {
    var read = read(rows(FILE, row -> swapped(row, ADMITTED, ADMITTED + 1)));

    assertThat(LayoutFixtures.figures(read)).isEqualTo(FIGURES);
  }

  @Test
  void anEditionWithoutAnyBookedAttendancesIsRead() {
    var read = read(rows(FILE, row -> without(without(row, OVER + 3, 3), BOOKED, 3)));

    assertThat(read.state()).isEqualTo(State.ACCEPTED);
  }

  @Test
  void aPartOfASumIsNotLeftOut() {
    var lost = read(rows(FILE, row -> without(row, BOOKED, 1)));
    var unnamed = read(FILE.replace("A&E attendances Booked Appointments Type 1", ""));
    var allRenamed = read(FILE.replace("Booked Appointments", "Booked Appointment"));

    assertThat(List.of(lost, unnamed, allRenamed))
        .allSatisfy(
            read -> {
              assertThat(read.state()).isEqualTo(State.REFUSED);
              assertThat(codes(read)).contains("L03");
            });
  }

  @Test
  void aHeadingThatWasLostFromAmongTheOthersIsAsked() {
    var heading = FILE.lines().findFirst().orElseThrow();
    var shorter = String.join(",", without(heading.split(","), TROLLEY, 1));

    assertThat(codes(read(FILE.replace(heading, shorter)))).contains("L28");
  }

  private static Reading read(String text) {
    return LayoutFixtures.read(LayoutFixtures.csv("Monthly-AE.csv", text));
  }

  private static List<String> codes(Reading read) {
    return read.findings().stream().map(Finding::code).distinct().sorted().toList();
  }

  private interface Change {
    String[] of(String[] row);
  }

  private static String rows(String text, Change change) {
    return text.lines()
        .map(line -> String.join(",", change.of(line.split(","))))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String[] swapped(String[] row, int one, int other) {
    var swapped = row.clone();
    swapped[one] = row[other];
    swapped[other] = row[one];
    return swapped;
  }

  private static String[] without(String[] row, int from, int count) {
    var all = new java.util.ArrayList<>(Arrays.asList(row));
    all.subList(from, from + count).clear();
    return all.toArray(String[]::new);
  }
}
