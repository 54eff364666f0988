package org.wellspring.ballot.instrument;

/** Why an organisation may use a wording. Shown through {@code ballot.permission.<code>}. */
enum Permission {
    /** The holder of the rights said so in writing. */
    WRITTEN,
    /** It is published under a licence that allows this use. */
    OPEN_LICENCE,
    /** The organisation bought it. */
    BOUGHT,
    /** The words are the organisation's own. */
    OWN;

    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
