/**
 * Closes the week of a whole nation on Apache Spark: sealed envelopes in Parquet, opened in the memory of the executors, counted by the relay's own
 * classes, drawn once on the driver, released as one signed document.
 *
 * <p>Never writes an opened answer, a token or a count anywhere, and never hands one from task to task unsealed.
 */
@NullMarked
package org.wellspring.nation;

import org.jspecify.annotations.NullMarked;
