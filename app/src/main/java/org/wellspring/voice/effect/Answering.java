package org.wellspring.voice.effect;

/** Of a hundred who could answer, how many did, before a change began and since. */
public record Answering(int before, int after) {}
