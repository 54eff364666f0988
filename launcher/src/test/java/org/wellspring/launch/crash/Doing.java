package org.wellspring.launch.crash;

import java.util.function.BooleanSupplier;
import org.wellspring.launch.Program;
import tools.jackson.core.JacksonException;

/** Somebody who does one thing after the other, each again and again in the same words until they are told that it is kept. */
abstract class Doing implements Runnable {
    private static final int PATIENCE = 3_000;
    private static final int AWAY = 503;

    private final Journal journal;
    private final BooleanSupplier enough;

    Doing(Journal journal, BooleanSupplier enough) {
        this.journal = journal;
        this.enough = enough;
    }

    /** One try of one thing. */
    @FunctionalInterface
    interface Try {
        /** @return whether it was acknowledged; no answer is thrown */
        boolean acknowledged();
    }

    abstract Try next();

    @Override public final void run() {
        while (!enough.getAsBoolean()) {
            insist(next());
        }
    }

    final void insist(Try one) {
        for (int attempt = 0; attempt < PATIENCE; attempt++) {
            try {
                if (one.acknowledged()) {
                    return;
                }
                Program.pause();
            } catch (IllegalStateException | JacksonException noAnswerOrAPageThatSaysNotNow) {
                Program.pause();
            }
        }
        journal.surprise(getClass().getSimpleName() + " was never told that it is kept");
        throw new AssertionError("Gave up.");
    }

    final Journal journal() {
        return journal;
    }

    /** Whether an answer acknowledges; one that neither does that nor says that the database is away surprises. */
    final boolean kept(int status, boolean acknowledges, String answer) {
        if (!acknowledges && status != AWAY) {
            journal.surprise("%s was answered %d %s".formatted(getClass().getSimpleName(), status, answer));
        }
        return acknowledges;
    }
}
