package org.wellspring.people;

import java.time.ZoneId;
import java.util.List;
import org.wellspring.platform.Language;

/**
 * @param country ISO 3166 alpha-2
 * @param pack profession pack: nursing, ems, social-work, school or mixed
 */
public record Organisation(String name, String country, ZoneId zone, List<Language> languages, String pack) {}
