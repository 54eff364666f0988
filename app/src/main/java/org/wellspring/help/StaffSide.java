package org.wellspring.help;

/**
 * Who speaks for staff there.
 *
 * @param required whether nothing may start before they agreed
 * @param body what it is called, in words for a sentence
 * @param law the rule it rests on; not legal advice
 */
public record StaffSide(boolean required, Wording body, Wording note, String law) {}
