package org.wellspring.web;

/**
 * A door that takes more than the largest file; a module offers it as a bean.
 *
 * @param under how its addresses begin
 * @param most bytes
 */
public record LongRequest(String under, long most) {}
