package org.wellspring.launch.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.util.HexFormat;
import java.util.Optional;
import org.wellspring.privacy.export.Manifest;
import org.wellspring.privacy.spi.SignedDocument;
import org.wellspring.privacy.spi.Verified;
import org.wellspring.privacy.trust.RelayKey;
import org.wellspring.privacy.trust.StrictJson;
import org.wellspring.privacy.trust.Untrusted;

/** Holds a file against the signed list of fingerprints. */
final class Manifests {
    private static final long LARGEST = 64 << 10;

    private Manifests() {}

    /** @return the manifest, where its signature holds */
    static Optional<Manifest> check(Asked asked, Findings findings) throws IOException {
        if (asked.manifest().isEmpty()) {
            findings.notChecked("Who signed this file. Download figures.manifest.json from the same page, and add --manifest.");
            return Optional.empty();
        }
        var manifest = signed(asked.manifest().get(), asked.key(), findings);
        if (manifest.isPresent()) {
            listed(asked.file(), manifest.get(), findings);
        }
        return manifest;
    }

    private static Optional<Manifest> signed(Path file, Optional<PublicKey> key, Findings findings) throws IOException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Untrusted("too large");
            }
            var document = StrictJson.read(Files.readAllBytes(file), SignedDocument.class);
            var manifest = Manifest.read(document.payloadBytes());
            var verified = document.verifiedBy(key.orElseGet(() -> RelayKey.read(manifest.keys().app())));
            tell(manifest, verified, key.isPresent(), findings);
            return verified.map(_ -> manifest);
        } catch (Untrusted | IllegalArgumentException notOne) {
            findings.wrong("The manifest is not written as this program writes one. Download figures.manifest.json again; if it is newer than this program, use a newer one.");
            return Optional.empty();
        }
    }

    private static void tell(Manifest manifest, Optional<Verified> verified, boolean keyBrought, Findings findings) {
        if (verified.isEmpty()) {
            findings.wrong("The manifest is not signed with %s. Somebody changed it, or it is another organisation's.".formatted(keyBrought ? "the key you gave" : "the key it names"));
            return;
        }
        findings.right("The manifest is signed with %s. It is of %s, up to release %d.".formatted(keyBrought ? "the key you gave" : "the key it names",
            manifest.organisation().isEmpty() ? "an organisation without a name" : manifest.organisation(), manifest.release().number()));
        if (!keyBrought) {
            findings.notChecked("Whose key that is. Compare it with the page /verify, or with what your staff representative noted: %s. Add --key to have it compared.".formatted(manifest.keys().app()));
        }
    }

    private static void listed(Path file, Manifest manifest, Findings findings) throws IOException {
        var sha256 = sha256(file);
        var bytes = Files.size(file);
        manifest.files().stream().filter(one -> one.sha256().equals(sha256) && one.bytes() == bytes).findFirst().ifPresentOrElse(
            one -> findings.right("Every byte is as in %s of that manifest (SHA-256 %s).".formatted(one.name(), sha256)),
            () -> findings.wrong("This file is none of that manifest (SHA-256 %s). It was changed, or it is of another day. Download both again, in one go.".formatted(sha256)));
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
