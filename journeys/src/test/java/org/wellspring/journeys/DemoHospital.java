package org.wellspring.journeys;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import org.wellspring.launch.Serve;
import org.wellspring.launch.Settings;
import org.wellspring.launch.demo.Demo;
import org.wellspring.launch.demo.DemoClock;
import org.wellspring.people.People;
import org.wellspring.people.signin.OneTimeLinks;
import org.wellspring.platform.Role;

/** The demonstration, started once for all journeys, as {@code ./wellspring demo} starts it. */
final class DemoHospital {
    private static final Path DATA = Path.of("target/demo-hospital");
    private static final DemoHospital RUNNING = start();

    private final Serve.Started started;
    private final URI app;
    private final URI relay;

    private DemoHospital(Serve.Started started, URI app, URI relay) {
        this.started = started;
        this.app = app;
        this.relay = relay;
    }

    static DemoHospital running() {
        return RUNNING;
    }

    URI app() {
        return app;
    }

    URI relay() {
        return relay;
    }

    /** A one-time link for a nurse of the acute ward; another nurse for each number. */
    URI nurse(int number) {
        var people = started.app().getBean(People.class);
        var ward = acute(people);
        var nurse = people.members(ward, LocalDate.now()).stream().filter(member -> member.roles().stream().noneMatch(role -> role != Role.STAFF)).skip(number).findFirst().orElseThrow();
        return links().forDemo(nurse.id());
    }

    /** A one-time link for whoever answers for a team whose name starts like this. */
    URI supervisorOf(String team) {
        var people = started.app().getBean(People.class);
        var id = people.teams().stream().filter(t -> t.name().startsWith(team)).findFirst().orElseThrow().id();
        return links().forDemo(people.supervisorsOf(id, LocalDate.now(ZoneId.of("Europe/London"))).getFirst());
    }

    URI withRole(Role role) {
        return links().forDemo(started.app().getBean(People.class).withRole(role).getFirst());
    }

    private OneTimeLinks links() {
        return started.app().getBean(OneTimeLinks.class);
    }

    private static org.wellspring.platform.TeamId acute(People people) {
        return people.teams().stream().filter(team -> team.name().startsWith("Ward 4")).findFirst().orElseThrow().id();
    }

    private static DemoHospital start() {
        try {
            delete(DATA);
            var settings = Settings.fromEnvironment(Map.of("WELLSPRING_DATA", DATA.toString(),
                "WELLSPRING_PORT", Integer.toString(freePort()), "WELLSPRING_PRIVATE_PORT", Integer.toString(freePort())));
            var clock = new DemoClock();
            var started = new Serve(settings, clock, false).start(Serve.Halves.BOTH);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(started)));
            new Demo(started.app(), started.relay(), settings.app().url(), settings.relay().url(), clock, settings.data()).makeHistory(new PrintStream(PrintStream.nullOutputStream()));
            return new DemoHospital(started, settings.app().url(), settings.relay().url());
        } catch (Exception e) {
            throw new IllegalStateException("The demonstration did not start", e);
        }
    }

    private static void stop(Serve.Started started) {
        try {
            started.stop().close();
        } catch (Exception alreadyStopping) {
            System.err.println("The demonstration stopped untidily: " + alreadyStopping.getMessage());
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var inside = Files.walk(folder)) {
                for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
