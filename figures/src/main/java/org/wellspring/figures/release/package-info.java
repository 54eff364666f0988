/**
 * What may be shown of a release: shares with an honest margin or "cannot tell", bands of reports, verdicts on changes.
 * Never shows an exact count, and never a figure whose margin is wider than 25 points.
 */
@NullMarked
package org.wellspring.figures.release;

import org.jspecify.annotations.NullMarked;
