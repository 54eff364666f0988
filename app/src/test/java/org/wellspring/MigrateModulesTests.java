package org.wellspring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The list of what is migrated, against the folders and the modules there are. */
class MigrateModulesTests {
    private static final Path FOLDERS = Path.of("src/main/resources/db/migration");

    @Test void everyFolderOfMigrationsIsInTheList() throws IOException {
        try (var folders = Files.list(FOLDERS)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()).filter(folder -> !folder.equals(MigrateModules.SHARED)))
                .containsExactlyInAnyOrderElementsOf(MigrateModules.MODULES);
        }
    }

    @Test void noModuleIsMigratedBeforeOneItDependsOn() {
        var modules = ApplicationModules.of(AppApplication.class);
        var migrated = new ArrayList<String>();

        for (var name : MigrateModules.MODULES) {
            var needed = modules.getModuleByName(name).orElseThrow().getDirectDependencies(modules).uniqueModules()
                .map(module -> module.getIdentifier().toString()).filter(MigrateModules.MODULES::contains).toList();
            assertThat(migrated).as(name).containsAll(needed);
            migrated.add(name);
        }
    }
}
