/**
 * Released figures as pages, charts, tables and CSV.
 * Never shows a figure without its margin, and never one that is not in a release.
 */
@NullMarked
package org.wellspring.privacy.shown;

import org.jspecify.annotations.NullMarked;
