/**
 * Writes a table as one Parquet file (format 1, https://github.com/apache/parquet-format): flat, every value optional, dictionaries, no
 * compression, so that the same rows are the same bytes on every machine and in every later edition.
 * Never reads one, and knows nothing of figures.
 */
@NullMarked
package org.wellspring.privacy.export.parquet;

import org.jspecify.annotations.NullMarked;
