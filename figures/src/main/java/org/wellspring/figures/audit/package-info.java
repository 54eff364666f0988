/**
 * Proof that no published combination isolates a small group. Every exact figure is a row of whole numbers over columns, one for
 * each unknown; whoever adds and subtracts figures can learn exactly the rows in their rational row space. An audit decides
 * whether the row of a group under the minimum lies in it, in whole numbers of any size: no floating point, no chance, no
 * "probably". Noised figures do not belong in it: the ledger bounds what they give away. Never sees an answer.
 */
@NullMarked
package org.wellspring.figures.audit;

import org.jspecify.annotations.NullMarked;
