package org.wellspring.relay.notice;

/**
 * Why something the app signed is not taken, in a sentence that says what to do.
 *
 * @param kind what sort of trouble it is
 */
public record Refusal(Kind kind, String because) {
    public enum Kind {
        /** Not the JSON of the protocol. */
        MALFORMED(400),
        /** The app did not sign it. */
        NOT_SIGNED(403),
        /** It breaks a rule by itself. */
        AGAINST_THE_RULES(422),
        /** It contradicts what was taken, released or charged before, or comes too late. */
        AGAINST_THE_RECORD(409),
        /** It is for a time that is over. */
        TOO_LATE(410),
        /** The relay itself must be put right first. */
        NOT_NOW(503);

        private final int status;

        Kind(int status) {
            this.status = status;
        }

        /** Of the answer that carries the refusal (RFC 9110). */
        public int status() {
            return status;
        }
    }

    public static Refusal malformed(String because) {
        return new Refusal(Kind.MALFORMED, because);
    }

    public static Refusal rule(String because, Object... details) {
        return new Refusal(Kind.AGAINST_THE_RULES, because.formatted(details));
    }

    public static Refusal recorded(String because, Object... details) {
        return new Refusal(Kind.AGAINST_THE_RECORD, because.formatted(details));
    }

    public static Refusal tooLate(String because, Object... details) {
        return new Refusal(Kind.TOO_LATE, because.formatted(details));
    }
}
