package org.wellspring.ballot.keys;

/** Makes an issuing key that nobody ever had. */
@FunctionalInterface
interface KeyMaking {
    IssuerKey make();
}
