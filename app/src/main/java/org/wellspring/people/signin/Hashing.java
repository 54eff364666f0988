package org.wellspring.people.signin;

import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id with 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet). A few at a time, so that a crowd at the door
 * cannot use up the memory.
 */
@Component
class Hashing {
    private static final int KIBIBYTES = 19 * 1024;
    private static final int AT_ONCE = 4;

    private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, KIBIBYTES, 2);
    private final Semaphore places = new Semaphore(AT_ONCE);
    private final String nobodys = argon2.encode("a passphrase that nobody has");

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

    /** What to compare with when there is nobody of that name: takes as long as comparing with somebody's. */
    String ofNobody() {
        return nobodys;
    }
}
