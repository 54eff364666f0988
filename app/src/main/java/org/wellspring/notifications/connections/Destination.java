package org.wellspring.notifications.connections;

/**
 * Somewhere outside this machine that this installation may call.
 *
 * @param what message word for what it is: {@code mail}, {@code push} or {@code relay}
 */
public record Destination(String what, String address) {}
