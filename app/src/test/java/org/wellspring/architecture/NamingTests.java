package org.wellspring.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class NamingTests {
    private static final JavaClasses OURS = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.wellspring");

    @Test void classesAreNamedAsThePeopleOfTheTradeDo() {
        noClasses().should().haveNameMatching(".*(Service|Manager|Impl|Helper|Util|Utils|Dto|DTO|Info|Processor|Handler)").check(OURS);
    }

    @Test void packagesAreNamedByWhatTheyAreFor() {
        noClasses().should().resideInAnyPackage("..service..", "..services..", "..dto..", "..util..", "..utils..", "..common..", "..model..", "..impl..", "..controller..", "..repository..").check(OURS);
    }

    @Test void rulesKnowNoFramework() {
        noClasses().that().areRecords().or().areEnums().and().resideOutsideOfPackage("..web..")
            .should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "jakarta..").check(OURS);
    }
}
