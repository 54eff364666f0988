package org.wellspring.architecture;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.wellspring.AppApplication;

class ModularityTests {
    @Test void modulesKeepToTheirBoundaries() {
        ApplicationModules.of(AppApplication.class, com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage("org.wellspring.figures..")).verify();
    }
}
