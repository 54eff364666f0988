package org.wellspring.launch.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Optional;
import org.wellspring.privacy.spi.SignedDocument;
import org.wellspring.privacy.trust.StrictJson;
import org.wellspring.privacy.trust.Untrusted;

/** A saved answer of {@code /releases}: a list of signed documents, oldest first. */
final class ChainFile {
    private static final long LARGEST = 64L << 20;

    private final Findings findings;

    ChainFile(Findings findings) {
        this.findings = findings;
    }

    void check(Path file, Optional<PublicKey> key) throws IOException {
        if (key.isEmpty()) {
            findings.notChecked("The signatures. Add --key with the private half's key, from the page /verify.");
            return;
        }
        if (Files.size(file) > LARGEST) {
            findings.wrong("This file is larger than 64 MB. Fetch /releases in parts, with ?after= and a number, and check each.");
            return;
        }
        try {
            var chain = new Chain(findings, key.get());
            for (var document : StrictJson.read(Files.readAllBytes(file), SignedDocument[].class)) {
                if (chain.next(document).isEmpty()) {
                    return;
                }
            }
            chain.tell();
        } catch (Untrusted notAList) {
            findings.wrong("This is no list of signed documents. Save /releases as it is, and check that.");
        }
    }
}
