package org.wellspring.privacy.spi;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.wellspring.figures.Week;

/** The person's half, as far as this half speaks to it: it sends declarations and reads what everyone may read. */
public interface Relay {
    /**
     * Fetches what the relay has published since last time, verifies and keeps it.
     *
     * @return whether the relay answered and everything it sent was in order
     */
    boolean pull();

    /** Sends a declaration. A published notice is kept when this returns; ask {@link #notices} for it. */
    Declared declare(SignedDocument declaration);

    /** Sends a stock of cards for clients; see "Cards" in docs/protocol.md. The same stock may be sent again. */
    Stocked stock(SignedDocument stock);

    /** Sends a week's paper slips; see "Paper slips" in docs/protocol.md. The same slips may be sent again. */
    Stocked papers(SignedDocument sheet);

    /** The head of the newest release kept here; the empty text before the first. */
    String newestRelease();

    /** All verified notices, oldest first. */
    List<Notice> notices();

    /** What the notice about this bundle declares; empty while there is none. */
    Optional<Declaration> declared(int bundle);

    Link link();

    /**
     * @param head SHA-256 of the notice, lower-case hex; what posters show
     * @param first the first of the four weeks it is about
     */
    record Notice(int number, String head, int bundle, Week first) {}

    enum Declared { PUBLISHED, REFUSED, AWAY }

    sealed interface Stocked {
        record Taken() implements Stocked {}

        /**
         * @param status the relay's, between 300 and 499
         * @param because what is wrong and what to do, in the relay's words
         */
        record Refused(int status, String because) implements Stocked {}

        /** Nothing says whether it arrived; what nobody holds on paper does no harm. */
        record Away() implements Stocked {}
    }

    /**
     * How the relay was reached lately. Held in memory only.
     *
     * @param reached to the hour, when it last answered; empty since the start
     * @param trouble what is wrong, in English for the log and the health page; empty when all is well
     */
    record Link(Optional<Instant> reached, Optional<String> trouble) {}
}
