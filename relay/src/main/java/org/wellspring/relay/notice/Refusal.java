package org.wellspring.relay.notice;

/**
 * Why a declaration is not published, in a sentence that says what to do.
 *
 * @param kind what sort of trouble it is
 */
record Refusal(Kind kind, String because) {
    enum Kind {
        /** Not the JSON of the protocol. */
        MALFORMED,
        /** The app did not sign it. */
        NOT_SIGNED,
        /** It breaks a rule by itself. */
        AGAINST_THE_RULES,
        /** It contradicts what was declared, released or charged before, or comes too late. */
        AGAINST_THE_RECORD,
        /** The relay itself must be put right first. */
        NOT_NOW
    }

    static Refusal malformed(String because) {
        return new Refusal(Kind.MALFORMED, because);
    }

    static Refusal rule(String because, Object... details) {
        return new Refusal(Kind.AGAINST_THE_RULES, because.formatted(details));
    }

    static Refusal recorded(String because, Object... details) {
        return new Refusal(Kind.AGAINST_THE_RECORD, because.formatted(details));
    }
}
