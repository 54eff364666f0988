/**
 * Everything that was released, as files for analysts: the same rows as CSV, JSON and Parquet, a signed list of their fingerprints, and
 * the check that a file somebody holds is one of ours.
 * Never writes a figure that is not in a release, never changes bytes while the releases are the same, and keeps nothing of a file it
 * is asked about.
 */
@NullMarked
package org.wellspring.privacy.export;

import org.jspecify.annotations.NullMarked;
