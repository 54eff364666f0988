package org.wellspring.web;

/**
 * A page about oneself that a module offers as a bean; Me lists them by {@code place}.
 *
 * @param icon a name from the icon sheet
 * @param key of the message that names it
 */
public record OwnPage(int place, String path, String icon, String key) {}
