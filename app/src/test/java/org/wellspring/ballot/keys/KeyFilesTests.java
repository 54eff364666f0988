package org.wellspring.ballot.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.ballot.SigningKey;
import org.wellspring.figures.Week;
import org.wellspring.platform.Installation;

class KeyFilesTests {
    private static final Week WEEK = Week.parse("2026-11-09");
    private static final List<IssuerKeys.Purpose> PURPOSES = List.of(new IssuerKeys.Purpose(WEEK, "leaf-00000001"), new IssuerKeys.Purpose(WEEK, IssuerKeys.ADMISSION));

    @TempDir Path data;

    @Test void onlyThisAccountCanReadAKey() throws IOException {
        issuerKeys().make(PURPOSES);
        SigningKey.in(data);

        try (var files = Files.walk(data.resolve("keys"))) {
            for (var path : files.toList()) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path))).as(path.toString()).isIn("rw-------", "rwx------");
            }
        }
    }

    @Test void everyPurposeHasAKeyOfItsOwnAndKeepsIt() {
        var keys = issuerKeys();
        keys.make(PURPOSES);
        var before = PURPOSES.stream().map(purpose -> keys.of(WEEK, purpose.leaf()).orElseThrow().modulus()).toList();

        keys.make(PURPOSES);

        assertThat(PURPOSES.stream().map(purpose -> keys.of(WEEK, purpose.leaf()).orElseThrow().modulus())).isEqualTo(before).doesNotHaveDuplicates();
    }

    @Test void aDestroyedWeekLeavesNoFile() throws IOException {
        var keys = issuerKeys();
        keys.make(PURPOSES);

        keys.destroy(WEEK);

        assertThat(keys.weeks()).isEmpty();
        assertThat(keys.of(WEEK, IssuerKeys.ADMISSION)).isEmpty();
        try (var left = Files.walk(data)) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test void theSigningKeyIsMadeOnceAndItsPublicHalfChecksWhatItSigns() throws Exception {
        var first = SigningKey.in(data);

        var second = SigningKey.in(data);

        var document = second.sign("{}".getBytes());
        var encoded = HexFormat.of().parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(Base64.getUrlDecoder().decode(first.publicText())));
        assertThat(second.publicText()).isEqualTo(first.publicText()).hasSize(43).isEqualTo(Files.readString(data.resolve("keys/app-signing.pub")));
        assertThat(document.verifiedBy(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)))).isPresent();
    }

    @Test void aLostPublicHalfIsSaidAndNotReplacedByAnotherKey() throws IOException {
        SigningKey.in(data);
        Files.delete(data.resolve("keys/app-signing.pub"));

        assertThatThrownBy(() -> SigningKey.in(data)).hasMessageContaining("backup");
    }

    private IssuerKeys issuerKeys() {
        var here = URI.create("http://localhost");
        return new IssuerKeys(new Installation(here, here, here, data, false), new QuickKeys());
    }
}
