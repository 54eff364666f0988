package org.wellspring.people.signin;

import java.util.Base64;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet). A few at a time, so that a crowd at the door
 * cannot use up the memory.
 */
@Component
class Hashing {
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int AT_ONCE = 4;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final String nobodys = "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(KIBIBYTES, PASSES, LANES, chance(SALT_BYTES), chance(HASH_BYTES));

    String hash(Passphrase passphrase) {
        places.acquireUninterruptibly();
        try {
            return argon2.encode(passphrase.text());
        } finally {
            places.release();
        }
    }

    boolean matches(Passphrase passphrase, String hash) {
        places.acquireUninterruptibly();
        try {
            return argon2.matches(passphrase.text(), hash);
        } finally {
            places.release();
        }
    }

    /** What to compare with when there is nobody of that name: takes as long as comparing with somebody's. Chance, not the hash of anything. */
    String ofNobody() {
        return nobodys;
    }

    private static String chance(int bytes) {
        return Base64.getEncoder().withoutPadding().encodeToString(KeyGenerators.secureRandom(bytes).generateKey());
    }
}
