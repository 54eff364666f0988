package org.wellspring.relay;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.wellspring.relay.RelaySettings.Database;

/** The line between a relay and its database, which breaks at whichever call a test names: before the call arrives, or before its answer comes back. */
public final class BreakableLine implements Closeable {
    /** What is lost when the line breaks. */
    public enum Lost {
        CALL, ANSWER
    }

    private static final int NEVER = 0;

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final AtomicInteger calls = new AtomicInteger();
    private final Database far;
    private volatile int breaksAt = NEVER;
    private volatile Lost lost = Lost.CALL;

    public BreakableLine(Database far) throws IOException {
        this.far = far;
        Thread.ofVirtual().start(this::accept);
    }

    /** The database as it is reached over this line. */
    public Database near() {
        return new Database(far.url().replace(":" + address().getPort() + "/", ":" + door.getLocalPort() + "/"), far.owner(), far.role());
    }

    public void breakAt(int call, Lost what) {
        calls.set(0);
        lost = what;
        breaksAt = call;
    }

    /** @return how many calls went over the line since {@link #breakAt} */
    public int mend() {
        breaksAt = NEVER;
        return calls.get();
    }

    private URI address() {
        return URI.create(far.url().substring("jdbc:".length()));
    }

    private void accept() {
        try {
            while (!door.isClosed()) {
                var caller = door.accept();
                var database = new Socket(address().getHost(), address().getPort());
                caller.setTcpNoDelay(true);
                database.setTcpNoDelay(true);
                var deaf = new AtomicBoolean();
                Thread.ofVirtual().start(() -> carryCalls(caller, database, deaf));
                Thread.ofVirtual().start(() -> carryAnswers(database, caller, deaf));
            }
        } catch (IOException closed) {
            return;
        }
    }

    /** The driver waits for the answer to each call, so what arrives at once is one call. */
    private void carryCalls(Socket caller, Socket database, AtomicBoolean deaf) {
        var bytes = new byte[1 << 20];
        try (caller; database) {
            for (var read = caller.getInputStream().read(bytes); read >= 0; read = caller.getInputStream().read(bytes)) {
                if (calls.incrementAndGet() == breaksAt) {
                    if (lost == Lost.CALL) {
                        return;
                    }
                    deaf.set(true);
                }
                database.getOutputStream().write(bytes, 0, read);
            }
        } catch (IOException broken) {
            return;
        }
    }

    private static void carryAnswers(Socket database, Socket caller, AtomicBoolean deaf) {
        var bytes = new byte[1 << 16];
        try (database; caller) {
            for (var read = database.getInputStream().read(bytes); read >= 0 && !deaf.get(); read = database.getInputStream().read(bytes)) {
                caller.getOutputStream().write(bytes, 0, read);
            }
        } catch (IOException broken) {
            return;
        }
    }

    @Override public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
