package org.wellspring.privacy.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Installation;

/** The relay's public key: given by whoever set this half up, or the one met first. From then on no other is believed. */
@Component
public class RelayKey {
    /** What X.509 puts before the 32 bytes of an Ed25519 key (RFC 8410). */
    private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final Path file;
    private final String given;

    RelayKey(Installation installation, @Value("${wellspring.relay-key:}") String given) {
        this.file = installation.data().resolve("keys/relay.pub");
        this.given = given.strip();
    }

    public Optional<PublicKey> known() {
        try {
            return !given.isEmpty() ? Optional.of(read(given))
                : Files.exists(file) ? Optional.of(read(Files.readString(file).strip())) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The relay's key (%s) cannot be read. Give this account the right to read it.".formatted(file), e);
        }
    }

    /** Pins the key met first. Where two starts meet two keys, the first one written stands. */
    public PublicKey pin(String text) {
        read(text);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
        } catch (FileAlreadyExistsException pinnedMeanwhile) {
            return known().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("The relay's key cannot be kept in %s. See that the disk has room.".formatted(file), e);
        }
        return known().orElseThrow();
    }

    /** As posters and manifests carry it: 32 bytes in base64url; empty before the relay was met. */
    public Optional<String> text() {
        return known().map(key -> TEXT.encodeToString(Arrays.copyOfRange(key.getEncoded(), X509.length, X509.length + 32)));
    }

    /** @throws Untrusted for anything but 32 bytes in base64url */
    public static PublicKey read(String text) {
        try {
            var bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length == 32) {
                var encoded = Arrays.copyOf(X509, X509.length + 32);
                System.arraycopy(bytes, 0, encoded, X509.length, 32);
                return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
            }
        } catch (GeneralSecurityException | IllegalArgumentException notAKey) {
            throw new Untrusted("The relay's key is not an Ed25519 key of 32 bytes in base64url.");
        }
        throw new Untrusted("The relay's key is not an Ed25519 key of 32 bytes in base64url.");
    }
}
