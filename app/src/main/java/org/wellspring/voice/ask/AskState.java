package org.wellspring.voice.ask;

/** How far an ask has come. */
public enum AskState {
    /** Nobody has replied. */
    OPEN,
    /** Heard; more is said by a named day. */
    HEARD,
    /** Something is promised by a named day. */
    PROMISED,
    /** Done; people are asked whether it helped. */
    DONE,
    /** Refused, with the reason. */
    CANNOT;

    public boolean settled() {
        return this == DONE || this == CANNOT;
    }

    /** Whether a named day stands that can be missed. */
    public boolean waits() {
        return this == HEARD || this == PROMISED;
    }
}
