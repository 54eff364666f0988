package org.wellspring.figures;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.noise.Coins;

class PurityTests {

    private static final JavaClasses FIGURES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.wellspring.figures");

    @Test
    void theWholeLibraryIsLookedAt() {
        assertThat(FIGURES.contain(Week.class)).isTrue();
        assertThat(FIGURES.contain(Coins.class)).isTrue();
        assertThat(FIGURES.contain(PurityTests.class)).isFalse();
    }

    @Test
    void figuresNeedTheJdkAndAMathematicsLibrary() {
        var rule = classes().should().onlyDependOnClassesThat()
                .resideInAnyPackage("java.lang..", "java.math..", "java.util..", "java.time..", "java.security..", "org.jspecify..", "org.hipparchus..", "org.wellspring.figures..");

        rule.check(FIGURES);
    }

    @Test
    void figuresNeverReadAClock() {
        var now = describe("that reads a clock", (JavaMethodCall call) -> readsAClock(call));

        noClasses().should().dependOnClassesThat().areAssignableTo(Clock.class).check(FIGURES);
        noClasses().should().callMethodWhere(now).check(FIGURES);
    }

    @Test
    void onlyTheSecureCoinsTouchAMachinesChance() {
        noClasses().that().doNotBelongToAnyOf(Coins.class)
                .should().dependOnClassesThat().areAssignableTo(RandomGenerator.class)
                .check(FIGURES);
        noClasses().that().doNotBelongToAnyOf(Coins.class)
                .should().dependOnClassesThat().areAssignableTo(SecureRandom.class)
                .check(FIGURES);
        noClasses().should().callMethod(Math.class, "random").check(FIGURES);
    }

    @Test
    void onlyTheNoiseKnowsOfCoins() {
        noClasses().that().resideOutsideOfPackage("..noise..")
                .should().dependOnClassesThat(resideInAPackage("..noise.."))
                .check(FIGURES);
    }

    @Test
    void theLedgerKnowsNothingOfWhatIsReleased() {
        noClasses().that().resideInAnyPackage("..ledger..", "..noise..")
                .should().dependOnClassesThat().resideInAnyPackage("..grid..", "..release..")
                .check(FIGURES);
        slices().matching("org.wellspring.figures.(*)..").should().beFreeOfCycles().check(FIGURES);
    }

    private static boolean readsAClock(JavaMethodCall call) {
        var owner = call.getTargetOwner().getPackageName();
        return switch (call.getName()) {
            case "now", "systemUTC", "systemDefaultZone", "systemDefault" -> owner.startsWith("java.time");
            case "currentTimeMillis", "nanoTime" -> owner.equals("java.lang");
            default -> false;
        };
    }
}
