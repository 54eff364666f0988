package org.wellspring.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.relay.AppHalf.leaf;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.grid.Profile;

class NeverBackedUpTests {
    @Test void aBackupTakesTheSigningKeyAndTheHeadsButNoSealingKey() throws Exception {
        try (var relay = new RelayUnderTest()) {
            relay.declared(relay.app.draft(0, Profile.MEDIUM, "", leaf("leaf-a", 341, "Ward 4")));

            try (var files = Files.list(relay.keys)) {
                assertThat(files.map(file -> file.getFileName().toString()).filter(name -> !NeverBackedUp.keyFile(name)))
                    .containsExactlyInAnyOrder("relay-signing.key", "ledger.head");
            }
        }
    }

    /** A week's slips and what is said of them come again with the same document, or not at all. */
    @Test void everyTableThatSomethingSealedLiesInIsNamed() {
        try (var relay = new RelayUnderTest()) {
            assertThat(relay.jdbc().sql("select table_schema || '.' || table_name from information_schema.columns where column_name in ('sealed', 'questions')").query(String.class).set())
                .isEqualTo(NeverBackedUp.tables());
        }
    }
}
