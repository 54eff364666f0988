package org.wellspring.people.structure;

import java.util.Optional;
import org.wellspring.platform.Language;

/**
 * Somebody about to become a colleague.
 *
 * @param name what colleagues call them
 * @param profession in their own words, or empty
 * @param staffKey their line of the staff list, when they are on it: a staff number, or the name as listed
 */
public record Newcomer(String name, String profession, Language language, Optional<String> staffKey) {}
