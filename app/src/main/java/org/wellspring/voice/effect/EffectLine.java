package org.wellspring.voice.effect;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A locked action as pages show it.
 *
 * @param outcome empty while it is under way
 * @param reviewed the day of the finding
 * @param noLonger whether a movement was found that would not be found again beside all that was reviewed since
 */
public record EffectLine(Plan plan, String hash, Optional<Outcome> outcome, Optional<LocalDate> reviewed, boolean noLonger) {}
