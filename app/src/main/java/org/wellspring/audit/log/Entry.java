package org.wellspring.audit.log;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;

/**
 * One line of the audit log. Its hash covers everything it says and the hash of the line before, so that no line can be
 * changed, moved or taken out without every later hash changing.
 */
record Entry(long number, Instant at, UUID by, String what, String about, byte[] previous, byte[] hash) {
    /** What the first entry takes for the hash of the one before. */
    static final byte[] NOTHING = new byte[32];

    static Entry first(Instant at, UUID by, String what, String about) {
        return chained(1, at, by, what, about, NOTHING);
    }

    Entry followedBy(Instant moment, UUID person, String deed, String subject) {
        return chained(number + 1, moment, person, deed, subject, hash);
    }

    /** Whether this entry says what its hash says, and stands right after {@code before}. */
    boolean follows(long numberBefore, byte[] hashBefore) {
        return number == numberBefore + 1 && Arrays.equals(previous, hashBefore)
            && Arrays.equals(hash, chained(number, at, by, what, about, previous).hash);
    }

    String hashInHex() {
        return HexFormat.of().formatHex(hash);
    }

    private static Entry chained(long number, Instant at, UUID by, String what, String about, byte[] previous) {
        var hash = sha256(canonical(number, at, by, what, about, previous));
        return new Entry(number, at, by, what, about, previous, hash);
    }

    /** A fixed order, each text with its length, so that no two different entries have the same bytes. */
    private static byte[] canonical(long number, Instant at, UUID by, String what, String about, byte[] previous) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF("wellspring/audit/1");
            out.write(previous);
            out.writeLong(number);
            out.writeLong(at.toEpochMilli());
            out.writeLong(by.getMostSignificantBits());
            out.writeLong(by.getLeastSignificantBits());
            out.writeUTF(what);
            var subject = about.getBytes(StandardCharsets.UTF_8);
            out.writeInt(subject.length);
            out.write(subject);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
