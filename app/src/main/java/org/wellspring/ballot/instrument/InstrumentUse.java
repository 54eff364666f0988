package org.wellspring.ballot.instrument;

/** Says whether something still asks an instrument, so that its words stay. The waves answer. */
public interface InstrumentUse {
    /**
     * @param instrument id of the key
     * @param language of the words
     */
    boolean asks(String instrument, String language);
}
