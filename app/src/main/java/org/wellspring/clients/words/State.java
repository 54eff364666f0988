package org.wellspring.clients.words;

/** What became of words; thanks and what is dropped leave no row. Nothing leads back to {@link #WAITING}. */
public enum State {
    WAITING, DISCLOSURE, COMPLAINT
}
