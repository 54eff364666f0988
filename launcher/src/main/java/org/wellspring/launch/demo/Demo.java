package org.wellspring.launch.demo;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.wellspring.people.People;
import org.wellspring.people.signin.LookAround;
import org.wellspring.people.signin.OneTimeLinks;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;

/** Fills a fresh installation with the made-up hospital, or finds it again, and hands out a way in for each role. */
public final class Demo {
    private final ConfigurableApplicationContext app;
    private final ApplicationContext relay;
    private final URI appAddress;
    private final URI relayAddress;
    private final DemoClock clock;
    private final Path marker;

    /** @param data folder of the demonstration; remembers whether the history was finished */
    public Demo(ConfigurableApplicationContext app, ApplicationContext relay, URI appAddress, URI relayAddress, DemoClock clock, Path data) {
        this.app = app;
        this.relay = relay;
        this.appAddress = appAddress;
        this.relayAddress = relayAddress;
        this.clock = clock;
        this.marker = data.resolve("history-made");
    }

    public static boolean isMade(Path data) {
        return Files.exists(data.resolve("history-made"));
    }

    public void makeHistory(PrintStream out) throws IOException {
        out.println("Making fourteen weeks of a hospital that does not exist ...");
        var monday = History.firstMonday(Instant.now());
        clock.moveTo(monday.atTime(7, 0).atZone(Hospital.ZONE).toInstant());
        var staff = new Staff(app, founder(), appAddress, relayAddress);
        new History(clock, staff, new Halves(app, relay, relayAddress), new Clients(staff, appAddress, relayAddress), out::println).make(monday);
        clock.arrive();
        staff.bringRosters(today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(1));
        app.getBean(Scheduler.class).start();
        Files.writeString(marker, monday.toString());
    }

    private PersonId founder() {
        app.getBean(OneTimeLinks.class).forFirstAdministrator();
        return app.getBean(People.class).withRole(Role.ADMINISTRATOR).getFirst();
    }

    public void printLinks(PrintStream out) {
        var people = app.getBean(People.class);
        var links = app.getBean(OneTimeLinks.class);
        out.println("One-time links, each opens once; the foot of every page leads to the other roles:");
        cast(people).forEach((role, person) -> out.println("  %-20s %s".formatted(named(role), links.forDemo(person))));
    }

    /** Lets whoever is in look around in every role. */
    public void letLookAround() {
        app.getBeanFactory().registerSingleton("lookAround", new LookAround(cast(app.getBean(People.class))));
    }

    private Map<Role, PersonId> cast(People people) {
        var cast = new LinkedHashMap<Role, PersonId>();
        cast.put(Role.STAFF, nurse(people));
        cast.put(Role.SUPERVISOR, people.supervisorsOf(acute(people), today()).getFirst());
        for (var role : List.of(Role.PEER_SUPPORTER, Role.WELLBEING_LEAD, Role.ADMINISTRATOR)) {
            cast.put(role, people.withRole(role).getFirst());
        }
        return cast;
    }

    private static String named(Role role) {
        return role == Role.STAFF ? "nurse" : role.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private PersonId nurse(People people) {
        return people.members(acute(people), today()).stream().filter(member -> member.name().equals(Hospital.visitor())).findFirst().orElseThrow().id();
    }

    private TeamId acute(People people) {
        return people.teams().stream().filter(team -> team.name().startsWith("Ward 4")).findFirst().orElseThrow().id();
    }

    private LocalDate today() {
        return clock.instant().atZone(Hospital.ZONE).toLocalDate();
    }
}
