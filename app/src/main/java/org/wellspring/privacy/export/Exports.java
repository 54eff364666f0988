package org.wellspring.privacy.export;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.wellspring.privacy.spi.SignedDocument;
import org.wellspring.privacy.spi.Signing;

/** The files of what is released now. Written afresh each time they are asked for; only their fingerprints are kept. */
@Component
class Exports {
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final Snapshots snapshots;
    private final Fingerprints fingerprints;
    private final Signing signing;
    private volatile Optional<Exported> newest = Optional.empty();

    Exports(Snapshots snapshots, Fingerprints fingerprints, Signing signing) {
        this.snapshots = snapshots;
        this.fingerprints = fingerprints;
        this.signing = signing;
    }

    /** @param signed the manifest with this half's signature */
    record Exported(Snapshot snapshot, Manifest manifest, SignedDocument signed) {
        Manifest.File file(Format format) {
            return manifest.files().get(format.ordinal());
        }

        void write(Format format, OutputStream out) throws IOException {
            format.write(snapshot, out);
        }
    }

    /** Reckoned once after each release. */
    Exported now() throws IOException {
        var snapshot = snapshots.now();
        oneAtATime.lock();
        try {
            var known = newest.filter(one -> one.snapshot.head().equals(snapshot.head()) && one.snapshot.relayKey().equals(snapshot.relayKey()));
            if (known.isPresent()) {
                return known.get();
            }
            var exported = export(snapshot);
            newest = Optional.of(exported);
            return exported;
        } finally {
            oneAtATime.unlock();
        }
    }

    private Exported export(Snapshot snapshot) throws IOException {
        var files = new Manifest.File[Format.values().length];
        long rows = 0;
        for (var format : Format.values()) {
            var weighed = new Weighed();
            rows = format.write(snapshot, weighed);
            files[format.ordinal()] = new Manifest.File(format.file(), weighed.bytes, weighed.sha256());
        }
        var manifest = new Manifest(1, Manifest.KIND, snapshot.organisation(), new Manifest.Newest(snapshot.number(), snapshot.head()), rows, Arrays.asList(files),
            new Manifest.Keys(signing.publicText(), snapshot.relayKey()));
        manifest.files().forEach(file -> fingerprints.remember(file, snapshot.number()));
        return new Exported(snapshot, manifest, signing.sign(manifest.written()));
    }

    /** Counts and hashes what it is given, and keeps nothing of it. */
    private static final class Weighed extends DigestOutputStream {
        private long bytes;

        Weighed() {
            super(OutputStream.nullOutputStream(), sha256Digest());
        }

        @Override public void write(int one) throws IOException {
            super.write(one);
            bytes++;
        }

        @Override public void write(byte[] many, int from, int length) throws IOException {
            super.write(many, from, length);
            bytes += length;
        }

        String sha256() {
            return HexFormat.of().formatHex(getMessageDigest().digest());
        }
    }

    static MessageDigest sha256Digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
