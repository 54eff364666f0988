package org.wellspring.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The doctor names what is wrong, and the next step. */
class DoctorTests {
    @Test void aMachineThatIsFineIsFine() {
        assertThat(examined(Installed.settings(Map.of()))).contains("Wellspring can start here").doesNotContain("  wrong  ");
    }

    @Test void aTakenPortIsNamedWithItsSetting() throws IOException {
        var settings = Installed.settings(Map.of());
        try (var other = new ServerSocket()) {
            other.bind(new InetSocketAddress(settings.app().port()));

            assertThat(examined(settings)).containsPattern("wrong +Port %d .* taken.*WELLSPRING_PORT".formatted(settings.app().port())).contains("run ./wellspring doctor again");
        }
    }

    @Test void aDataFolderThatIsAFileIsNamed() throws IOException {
        var file = Files.createTempFile("wellspring", ".data");

        assertThat(examined(Installed.settings(Map.of("WELLSPRING_DATA", file.toString())))).containsPattern("wrong +Data folder .*WELLSPRING_DATA");
    }

    @Test void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword() {
        var settings = Installed.settings(Map.of("WELLSPRING_DATABASE_URL", "jdbc:postgresql://localhost:%d/care".formatted(Installed.freePort()),
            "WELLSPRING_DATABASE_USER", "care", "WELLSPRING_DATABASE_PASSWORD", "secret-of-the-hospital"));

        assertThat(examined(settings)).containsPattern("wrong +WELLSPRING_DATABASE does not answer").doesNotContain("secret-of-the-hospital");
    }

    @Test void anAddressThatPhonesCannotUseIsNamed() {
        assertThat(examined(Installed.settings(Map.of("WELLSPRING_URL", "http://care.example.org")))).containsPattern("wrong +Addresses .*phones need https");
        assertThat(examined(Installed.settings(Map.of("WELLSPRING_URL", "https://care.example.org", "WELLSPRING_PRIVATE_URL", "https://private.example.org")))).doesNotContain("phones need https");
    }

    @Test void certificateFilesThatCannotBeReadAreNamed() {
        assertThat(examined(Installed.settings(Map.of("WELLSPRING_TLS_CERTIFICATE", "/nowhere/a.pem", "WELLSPRING_TLS_KEY", "/nowhere/b.pem"))))
            .containsPattern("wrong +Certificate file /nowhere/a.pem").containsPattern("wrong +Key file /nowhere/b.pem");
    }

    private static String examined(Settings settings) {
        var said = new ByteArrayOutputStream();
        boolean fine = new Doctor(settings).examine(new PrintStream(said, true, StandardCharsets.UTF_8));
        var words = said.toString(StandardCharsets.UTF_8);
        assertThat(words.contains("  wrong  ")).isNotEqualTo(fine);
        return words;
    }
}
