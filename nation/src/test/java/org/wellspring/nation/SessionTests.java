package org.wellspring.nation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Spark encrypts what it sends and spills, shows no page and keeps no log of events, whoever starts it. */
class SessionTests {
    private static final Path SCRATCH = Path.of("scratch");

    @Test void everythingThatIsSentOrSpilledIsEncryptedAndNothingIsShown() {
        var settings = Session.settings("local[2]", SCRATCH);

        assertThat(List.of("spark.authenticate", "spark.network.crypto.enabled", "spark.io.encryption.enabled")).allMatch(name -> settings.getBoolean(name, false));
        assertThat(List.of("spark.ui.enabled", "spark.eventLog.enabled")).noneMatch(name -> settings.getBoolean(name, true));
    }

    @Test void aClusterWithoutASharedSecretIsRefused() {
        assertThatThrownBy(() -> Session.settings("spark://127.0.0.1:7077", SCRATCH)).isInstanceOf(Refusal.class).hasMessageContaining("_SPARK_AUTH_SECRET");
    }
}
