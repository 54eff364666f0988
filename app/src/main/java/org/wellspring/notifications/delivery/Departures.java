package org.wellspring.notifications.delivery;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.stereotype.Component;

/** Sends parcels on their way without holding up the timers: sending waits on servers of others. */
@Component
class Departures implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Courier courier;

    Departures(Courier courier) {
        this.courier = courier;
    }

    void depart(Parcel parcel) {
        threads.execute(() -> courier.carry(parcel));
    }

    /** Waits until everything on its way has arrived or was given up. */
    @Override public void close() {
        threads.close();
    }
}
