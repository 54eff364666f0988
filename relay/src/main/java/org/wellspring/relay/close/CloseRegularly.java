package org.wellspring.relay.close;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.wellspring.relay.RelaySettings;
import org.wellspring.relay.envelope.ForgetOrder;
import org.wellspring.relay.ledger.Soundness;
import org.wellspring.relay.rating.SealedRatings;

/** Asks {@link CloseDue} at start and then again and again, and {@link ForgetOrder} every hour, in real time whatever the clock says. */
@Component
class CloseRegularly implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CloseRegularly.class);

    private static final Duration ORDER_STAYS = Duration.ofHours(1);

    private final RelaySettings settings;
    private final CloseDue due;
    private final ForgetOrder order;
    private final SealedRatings ratings;
    private long forgotten = System.nanoTime() - ORDER_STAYS.toNanos();
    private CountDownLatch stop = new CountDownLatch(1);
    private @Nullable Thread thread;

    CloseRegularly(RelaySettings settings, CloseDue due, ForgetOrder order, SealedRatings ratings) {
        this.settings = settings;
        this.due = due;
        this.order = order;
        this.ratings = ratings;
    }

    @Override public synchronized void start() {
        stop = new CountDownLatch(1);
        thread = Thread.ofVirtual().name("close").start(this::again);
    }

    /** Lets a close that is under way come to its end. */
    @Override public synchronized void stop() {
        stop.countDown();
        try {
            if (thread != null) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override public synchronized boolean isRunning() {
        return thread != null;
    }

    @Override public boolean isAutoStartup() {
        return settings.closeEvery().isPositive();
    }

    private void again() {
        try {
            do {
                closeDue();
                forgetOrder();
            } while (!stop.await(settings.closeEvery().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeDue() {
        try {
            due.closeDue();
        } catch (RuntimeException e) {
            LOG.error("No week was closed this time; it is tried again. {}", e instanceof Soundness.Unsound unsound ? unsound.getMessage() : e.getClass().getName());
        }
    }

    private void forgetOrder() {
        if (System.nanoTime() - forgotten < ORDER_STAYS.toNanos()) {
            return;
        }
        try {
            order.forgetOrder();
            ratings.forgetOrder();
            forgotten = System.nanoTime();
        } catch (RuntimeException e) {
            LOG.error("The order in which envelopes and ratings came is still on disk; it is tried again. {}", e.getClass().getName());
        }
    }
}
