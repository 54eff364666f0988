package org.wellspring.audit.log;

/** What a check of the log found. */
public sealed interface Checked {
    /** @param checkpoints how many signed checkpoints agree with it */
    record Whole(long entries, int checkpoints) implements Checked {}

    /** An entry that does not say what its hash says, or does not follow the one before. */
    record Altered(long number) implements Checked {}

    /** The log ends before an entry that a checkpoint saw. */
    record CutOff(long lastNumber, long checkpointNumber) implements Checked {}

    /** The log is sound in itself and yet not the one that the checkpoint saw: it was written anew. */
    record Rewritten(long checkpointNumber) implements Checked {}
}
