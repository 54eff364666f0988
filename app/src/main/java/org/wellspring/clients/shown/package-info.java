/**
 * What clients said, by team and quarter, the same for everybody who works here, with the team's work reports and its outcome beside it.
 * Never ranks teams, never shows a figure that was not released, and never offers another cut.
 */
@NullMarked
package org.wellspring.clients.shown;

import org.jspecify.annotations.NullMarked;
