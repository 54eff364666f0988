package org.wellspring.help.phrases;

/** @param audience {@code client}, {@code family} or {@code colleague} */
public record Phrase(String id, String audience, String situation, String say, String avoid, String why, String source) {}
