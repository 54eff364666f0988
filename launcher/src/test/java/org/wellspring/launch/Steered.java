package org.wellspring.launch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.people.signin.OneTimeLinks;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.privacy.spi.Relay;
import org.wellspring.relay.close.CloseDue;

/** Both halves in a process of their own, so that it can be killed. Through a side door its clock is moved and links are made. */
public final class Steered {
    private final Serve.Started started;
    private final MovedClock clock;

    private Steered(Serve.Started started, MovedClock clock) {
        this.started = started;
        this.clock = clock;
    }

    /** @param words port of the side door, the time it begins at */
    public static void main(String[] words) throws Exception {
        try {
            Serve.untilStopped(start(words));
        } catch (Exception failure) {
            failure.printStackTrace();
            System.exit(1);
        }
    }

    static Serve.Started start(String[] words) throws Exception {
        var clock = new MovedClock(Instant.parse(words[1]));
        var started = new Serve(Settings.fromEnvironment(System.getenv()), clock, false).start(Serve.Halves.BOTH);
        var steered = new Steered(started, clock);
        var door = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(words[0])), 0);
        answer(door, "/link/", person -> steered.link(person).toString());
        answer(door, "/clock/", steered::move);
        answer(door, "/timers/", _ -> steered.timers());
        door.start();
        System.out.println("It can be steered.");
        return started;
    }

    private static void answer(HttpServer door, String path, UnaryOperator<String> act) {
        door.createContext(path, exchange -> {
            try (exchange) {
                reply(exchange, 200, act.apply(exchange.getRequestURI().getPath().substring(path.length())));
            } catch (RuntimeException trouble) {
                reply(exchange, 500, trouble.toString());
            }
        });
    }

    private static void reply(HttpExchange exchange, int status, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private URI link(String person) {
        return started.app().getBean(OneTimeLinks.class).forDemo(new PersonId(UUID.fromString(person)));
    }

    private String move(String moment) {
        clock.moveTo(Instant.parse(moment));
        return moment;
    }

    private String timers() {
        started.relay().getBean(CloseDue.class).closeDue();
        started.app().getBean(Relay.class).pull();
        started.app().getBean(DeclareBundles.class).declareDue();
        started.app().getBean(IncompleteEventPublications.class).resubmitIncompletePublicationsOlderThan(Duration.ZERO);
        return "done";
    }
}
