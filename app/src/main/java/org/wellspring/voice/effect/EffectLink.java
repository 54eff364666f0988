package org.wellspring.voice.effect;

import java.util.UUID;

/** A locked action as an answer points to it. */
public record EffectLink(UUID id, String title, String state, String tone) {}
