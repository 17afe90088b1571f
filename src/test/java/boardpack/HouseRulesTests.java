package boardpack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import boardpack.basics.Money;
import boardpack.command.HouseClock;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.util.Set;
import net.sf.jasperreports.pdf.common.PdfTagger;
import org.junit.jupiter.api.Test;

/** The house's habits, as far as a machine can watch them. */
class HouseRulesTests {
  private static final JavaClasses PRODUCT =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("boardpack");

  private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "systemUTC");

  private static final DescribedPredicate<JavaCall<?>> ASKS_THE_TIME =
      DescribedPredicate.describe(
          "asks what time it is",
          call ->
              CLOCKS.contains(call.getName())
                  && call.getTarget().getRawParameterTypes().isEmpty()
                  && call.getTargetOwner().getPackageName().matches("java\\.(time|lang)"));

  private static final ArchRule ONLY_THE_CLOCK_KNOWS_THE_TIME =
      noClasses()
          .that()
          .areNotAssignableTo(HouseClock.class)
          .should()
          .callCodeUnitWhere(ASKS_THE_TIME);

  @Test
  void onlyTheClockKnowsWhatTimeItIs() {
    ONLY_THE_CLOCK_KNOWS_THE_TIME.check(PRODUCT);
  }

  @Test
  void thatRuleFindsOneWhoLooksAtAnotherClock() {
    var wrong = new ClassFileImporter().importClasses(LooksAtItsOwnWatch.class);

    assertThat(ONLY_THE_CLOCK_KNOWS_THE_TIME.evaluate(wrong).hasViolation()).isTrue();
  }

  @Test
  void moneyKnowsNoDouble() {
    fields().that().areDeclaredIn(Money.class).should().notHaveRawType(double.class).check(PRODUCT);
    methods()
        .that()
        .areDeclaredIn(Money.class)
        .should()
        .notHaveRawReturnType(double.class)
        .check(PRODUCT);
  }

  @Test
  void namesSayWhatTheThingIs() {
    noClasses()
        .should()
        .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl|DTO|Dto)")
        .check(PRODUCT);
  }

  @Test
  void nothingIsSetAfterItIsMade() {
    noMethods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .areNotAssignableTo(PdfTagger.class)
        .should()
        .haveNameMatching("set[A-Z].*")
        .because("only JasperReports' seam for tagged PDFs asks for setters")
        .check(PRODUCT);
  }

  @Test
  void onlyTheRunPackageKnowsSpringBatchAndQuartzButForCron() {
    noClasses()
        .that()
        .resideOutsideOfPackage("boardpack.run..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.springframework.batch..")
        .check(PRODUCT);
  }

  @Test
  void onlyTheWorkbookPackageReadsSpreadsheets() {
    noClasses()
        .that()
        .resideOutsideOfPackages("boardpack.workbook..", "boardpack.pack..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.poi..")
        .check(PRODUCT);
  }

  @Test
  void commandsAreFoundWhereTheirFeatureIs() {
    classes()
        .that()
        .areAnnotatedWith(picocli.CommandLine.Command.class)
        .and()
        .doNotHaveSimpleName("Boardpack")
        .should()
        .haveSimpleNameEndingWith("Command")
        .check(PRODUCT);
  }

  private static final class LooksAtItsOwnWatch {
    static LocalDate today() {
      return LocalDate.now();
    }
  }
}
