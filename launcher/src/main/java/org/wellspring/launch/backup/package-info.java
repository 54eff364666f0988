/**
 * Copies of what must survive a lost disk, and the way back: both databases table by table, and the keys in a file of their own.
 * Never copies an envelope, a sealing key, an issuing key, a session or who fetched tokens: what a period destroys must not
 * live on in a backup. Rows are written in the order of their keys, so a copy does not tell the order in which they came.
 */
@NullMarked
package org.wellspring.launch.backup;

import org.jspecify.annotations.NullMarked;
