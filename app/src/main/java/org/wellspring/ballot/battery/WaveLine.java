package org.wellspring.ballot.battery;

/** @param open whether it can still be withdrawn: its notice is not out */
public record WaveLine(Battery battery, boolean open) {}
