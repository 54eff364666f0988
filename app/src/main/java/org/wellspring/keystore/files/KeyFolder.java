package org.wellspring.keystore.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.wellspring.keystore.PersonKeys;
import org.wellspring.platform.PersonId;

/**
 * The keys of everyone, read anew for each use: nothing is remembered, so a destroyed key is gone at once on every node that
 * shares the folder. A destroyed key leaves an empty mark behind, which says only that this random id no longer stands for anyone.
 */
final class KeyFolder implements PersonKeys {
    private final Path folder;
    private final WrappingKey wrapping;
    private final Supplier<UUID> organisation;

    KeyFolder(Path folder, Path wrappingKey, Supplier<UUID> organisation) throws IOException, GeneralSecurityException {
        this.folder = folder;
        this.wrapping = WrappingKey.in(new KeyFile(wrappingKey));
        this.organisation = organisation;
    }

    @Override public byte[] seal(PersonId person, String column, byte[] open) {
        return tried(() -> ownOrNewKey(person).encrypt(open, place(person, column)));
    }

    @Override public Optional<byte[]> open(PersonId person, String column, byte[] sealed) {
        return tried(() -> {
            var key = key(person);
            return key.isEmpty() ? Optional.empty() : Optional.of(key.get().decrypt(sealed, place(person, column)));
        });
    }

    @Override public void shred(PersonId person) {
        tried(() -> {
            mark(person).createOnce(new byte[0]);
            file(person).destroy();
            return true;
        });
    }

    private Aead ownOrNewKey(PersonId person) throws IOException, GeneralSecurityException {
        if (mark(person).read().isPresent()) {
            throw new Erased();
        }
        if (file(person).read().isEmpty()) {
            file(person).createOnce(wrapping.newWrappedKey(whose(person)));
        }
        return key(person).orElseThrow(Erased::new);
    }

    private Optional<Aead> key(PersonId person) throws IOException, GeneralSecurityException {
        var wrapped = mark(person).read().isPresent() ? Optional.<byte[]>empty() : file(person).read();
        return wrapped.isEmpty() ? Optional.empty() : Optional.of(wrapping.unwrapped(wrapped.get(), whose(person)));
    }

    private KeyFile file(PersonId person) {
        return new KeyFile(folder.resolve(person + ".key"));
    }

    private KeyFile mark(PersonId person) {
        return new KeyFile(folder.resolve(person + ".destroyed"));
    }

    private byte[] whose(PersonId person) {
        return "%s|%s".formatted(person, organisation.get()).getBytes(UTF_8);
    }

    private byte[] place(PersonId person, String column) {
        return "%s|%s|%s".formatted(column, person, organisation.get()).getBytes(UTF_8);
    }

    private interface Attempt<T> {
        T make() throws IOException, GeneralSecurityException;
    }

    private <T> T tried(Attempt<T> attempt) {
        try {
            return attempt.make();
        } catch (IOException e) {
            throw new UncheckedIOException("The key folder %s could not be read or written. Nothing was kept. Check its disk and rights.".formatted(folder), e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("These sealed bytes or their key were changed, or belong to another person, column or organisation.", e);
        }
    }
}
