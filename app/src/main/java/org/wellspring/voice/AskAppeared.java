package org.wellspring.voice;

/** Three or more people of a leaf asked for the same thing, and a release said so. */
public record AskAppeared(AskId ask) {}
