package org.wellspring.privacy.export;

/** What is known here of some bytes. */
public sealed interface Checked {
    /** A file as it is offered now. */
    record Current(String file, int release) implements Checked {}

    /** A file as it was offered once. */
    record Older(String file, int release) implements Checked {}

    /** Nothing with these bytes was ever offered here. */
    record NotOurs() implements Checked {}
}
