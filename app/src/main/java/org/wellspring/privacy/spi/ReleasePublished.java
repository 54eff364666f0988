package org.wellspring.privacy.spi;

import org.wellspring.figures.Week;

/** The relay's release of this week was verified and kept. */
public record ReleasePublished(Week week) {}
