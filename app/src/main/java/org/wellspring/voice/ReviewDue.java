package org.wellspring.voice;

/** Finds what moved of every locked change whose review has come; each once. */
public interface ReviewDue {
    /** @return how many were reviewed now */
    int due();
}
