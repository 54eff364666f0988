package org.wellspring.figures.effect;

/** Nothing can be told, and why. */
public record CannotTell(Why why) implements Fit, Difference, Result, Finding {}
