package org.wellspring.figures.effect;

/** What a locked action has to show at its review. */
public sealed interface Result permits Evidence, CannotTell {}
