package org.wellspring.launch;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wellspring.postgres.Cluster;

/**
 * Looks every second whether an embedded PostgreSQL still listens, and starts it again when it died. Every hour it drops the
 * write-ahead log, which says in which order things were written: on a small site it would otherwise lie there for weeks.
 */
final class Watch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private static final Duration LOG_STAYS = Duration.ofHours(1);

    private final Cluster cluster;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;
    private long dropped = System.nanoTime();

    private Watch(Cluster cluster) {
        this.cluster = cluster;
        this.thread = Thread.ofVirtual().name("watch").unstarted(this::again);
    }

    static Watch over(Cluster cluster) {
        var watch = new Watch(cluster);
        watch.thread.start();
        return watch;
    }

    private void again() {
        try {
            while (!stop.await(1, TimeUnit.SECONDS)) {
                look();
                dropOldLog();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            if (cluster.revive()) {
                LOG.warn("PostgreSQL in {} had died and was started again. What it had acknowledged is there.", cluster.dataFolder().getParent());
            }
        } catch (IOException e) {
            LOG.error("PostgreSQL in {} died and cannot be started yet; it is tried again. {}", cluster.dataFolder().getParent(), e.getMessage());
        }
    }

    private void dropOldLog() {
        if (System.nanoTime() - dropped < LOG_STAYS.toNanos()) {
            return;
        }
        try {
            cluster.dropOldLog();
            dropped = System.nanoTime();
        } catch (SQLException e) {
            LOG.error("The write-ahead log in {} cannot be dropped yet; it is tried again. {}", cluster.dataFolder().getParent(), e.getMessage());
        }
    }

    /** Returns once nothing is being started any more. */
    @Override public void close() {
        stop.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
