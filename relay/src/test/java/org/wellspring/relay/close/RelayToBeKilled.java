package org.wellspring.relay.close;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.wellspring.relay.RelayApplication;
import org.wellspring.relay.RelaySettings;
import org.wellspring.relay.RelaySettings.Database;
import org.wellspring.relay.RelaySettings.Listen;
import org.wellspring.relay.RelaySettings.Login;

/** A relay in a process of its own that begins to close as soon as its parent has read a line. */
final class RelayToBeKilled {
    private RelayToBeKilled() {}

    /** @param args now, database url, owner, password, role, password, key folder, the app's key */
    public static void main(String[] args) {
        var database = new Database(args[1], new Login(args[2], args[3]), new Login(args[4], args[5]));
        var settings = new RelaySettings(new Listen("127.0.0.1", 0, null), database, Path.of(args[6]), URI.create("http://localhost:8080"), args[7], Duration.ZERO);
        var due = RelayApplication.start(settings, Clock.fixed(Instant.parse(args[0]), ZoneOffset.UTC)).getBean(CloseDue.class);
        System.out.println("closing");
        due.closeDue();
        System.out.println("closed");
    }
}
