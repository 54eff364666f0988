package org.wellspring.privacy.spi;

/** Tells whether a planned wave may be opened; the voice module answers: nothing new is asked while the last ask has no reply. */
public interface MayAsk {
    /** @param kind of the wave, as declared: {@code pulse} or {@code headline} */
    boolean mayAsk(String kind);
}
