package org.wellspring.privacy.trust;

/** What arrived is not what the relay may send. Nothing of it was kept. */
public final class Untrusted extends RuntimeException {
    /** @param message what is wrong, in English, for the log and the health page; repeats nothing that was sent */
    public Untrusted(String message) {
        super(message, null, false, false);
    }
}
