package org.wellspring.voice.picklist;

/** One thing to choose, in the reader's words. */
public record Pick(String id, String label) {}
