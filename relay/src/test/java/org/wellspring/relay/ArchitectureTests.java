package org.wellspring.relay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.noise.DiscreteGaussian;

class ArchitectureTests {
    private static final JavaClasses OURS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.wellspring.relay");

    /** Records that are the wire format: as many components as the protocol has fields. */
    private static final List<String> AS_LONG_AS_THE_PROTOCOL = List.of("Declaration", "Release", "Content", "SealedEnvelope$Text", "StockText", "CardPages$Line");

    /** They hold what people said, or the keys to it, on its way to a count. */
    private static final List<String> OPENED = List.of("Content", "Heard", "Said", "LeafTally", "Tally", "Ballot", "Opener", "CountOnCores", "RunKey", "Opened", "RatingTally");

    @Test void theServerNeverUsesADevice() {
        noClasses().that().resideOutsideOfPackage("..relay.device..").should().dependOnClassesThat().resideInAPackage("..relay.device..").check(OURS);
    }

    @Test void theRelayKnowsNothingOfTheApp() {
        noClasses().should().dependOnClassesThat(JavaClass.Predicates.resideInAPackage("org.wellspring..")
            .and(JavaClass.Predicates.resideOutsideOfPackages("org.wellspring.relay..", "org.wellspring.figures.."))).check(OURS);
    }

    @Test void nobodyLooksAtCookiesSessionsOrAddresses() {
        noClasses().should().dependOnClassesThat().haveNameMatching("jakarta\\.servlet\\.http\\.(Cookie|HttpSession).*")
            .orShould().dependOnClassesThat().haveNameMatching("org\\.springframework\\.web\\.bind\\.annotation\\.(CookieValue|SessionAttribute|RequestHeader).*").check(OURS);
        noClasses().should().callMethodWhere(com.tngtech.archunit.base.DescribedPredicate.describe("asks who sent it", call ->
            List.of("getCookies", "getSession", "getRemoteAddr", "getRemoteHost", "getRemoteUser", "getHeader", "getHeaders").contains(call.getName()))).check(OURS);
    }

    @Test void noiseIsDrawnInOnePlace() {
        noClasses().that().doNotHaveSimpleName("Draw").should().dependOnClassesThat().areAssignableTo(DiscreteGaussian.class).check(OURS);
    }

    @Test void whatIsOpenedStaysInsideTheClose() {
        assertThat(OURS.stream().filter(type -> OPENED.contains(type.getSimpleName())))
            .hasSize(OPENED.size()).noneMatch(type -> type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC));
        noClasses().that(com.tngtech.archunit.base.DescribedPredicate.describe("hold what is opened", (JavaClass type) -> OPENED.contains(type.getSimpleName())))
            .or().haveSimpleNameStartingWith("Count").should().dependOnClassesThat().resideInAnyPackage("org.slf4j..").check(OURS);
    }

    @Test void conceptsDependOnEachOtherOneWay() {
        slices().matching("org.wellspring.relay.(*)..").should().beFreeOfCycles().check(OURS);
    }

    @Test void classesAreNamedAsThePeopleOfTheTradeDo() {
        noClasses().should().haveNameMatching(".*(Service|Manager|Impl|Helper|Util|Utils|Dto|DTO|Info|Processor|Handler)").check(OURS);
    }

    @Test void rulesKnowNoFramework() {
        noClasses().that(com.tngtech.archunit.base.DescribedPredicate.describe("are records or enums", (JavaClass type) -> type.isRecord() || type.isEnum()))
            .and().doNotHaveSimpleName("Problem")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "jakarta..").check(OURS);
    }

    @Test void recordsHaveAtMostSevenComponents() {
        assertThat(OURS.stream().filter(JavaClass::isRecord).map(JavaClass::reflect).filter(type -> type.getRecordComponents().length > 7)
            .map(type -> type.getName().substring(type.getPackageName().length() + 1))).isSubsetOf(AS_LONG_AS_THE_PROTOCOL);
    }

    @Test void everyPackageSaysWhatItIsForAndMarksNulls() {
        var packages = OURS.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());

        assertThat(packages).isNotEmpty().allSatisfy(name -> assertThat(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class)).isTrue());
    }
}
