package org.wellspring.launch;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started, to be stopped in the opposite order: requests first, databases last. */
final class Running implements AutoCloseable {
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean stopped;

    synchronized <T extends AutoCloseable> T add(T part) {
        started.push(part);
        return part;
    }

    @Override public synchronized void close() {
        if (stopped) {
            return;
        }
        stopped = true;
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                System.err.println("While stopping: " + e.getMessage());
            }
        }
    }
}
