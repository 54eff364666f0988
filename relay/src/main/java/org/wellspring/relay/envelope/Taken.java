package org.wellspring.relay.envelope;

/** The answer to an envelope. */
enum Taken {
    /** It, or a newer one of the same token, is on disk. */
    ACKNOWLEDGED,
    NOT_ADMITTED,
    NOT_OPEN_YET,
    CLOSED,
    /** Nothing was kept; later it may be. */
    NOT_NOW
}
