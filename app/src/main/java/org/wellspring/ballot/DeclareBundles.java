package org.wellspring.ballot;

/** Declares the next bundle of weeks to the relay when it is due. */
public interface DeclareBundles {
    /**
     * Declares what is due and not declared yet: the first bundle as soon as one leaf has twenty people for it, later ones from
     * ten days before their first week. Does nothing where nothing is due or nobody counts, and may be called at any time;
     * where the relay is away, call it again later.
     */
    void declareDue();
}
