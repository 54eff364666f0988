package org.wellspring.platform;

/** Private words, wrapped so that they cannot be printed by accident. */
public record Confided<T>(T words) {
    @Override public String toString() {
        return "[confided]";
    }
}
