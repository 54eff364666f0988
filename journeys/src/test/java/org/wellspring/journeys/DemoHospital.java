package org.wellspring.journeys;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.wellspring.launch.Installed;
import org.wellspring.launch.Settings;
import org.wellspring.launch.demo.Demo;
import org.wellspring.launch.demo.DemoClock;
import org.wellspring.notifications.delivery.LockScreens;
import org.wellspring.notifications.push.PushSwitch;
import org.wellspring.people.People;
import org.wellspring.people.signin.OneTimeLinks;
import org.wellspring.platform.Language;
import org.wellspring.platform.Role;

/** The demonstration, started once for all journeys, as {@code ./wellspring demo} starts it. */
final class DemoHospital {
    private static final DemoHospital RUNNING = start();

    private final Installed installed;
    private final Demo demo;

    private DemoHospital(Installed installed, Demo demo) {
        this.installed = installed;
        this.demo = demo;
    }

    static DemoHospital running() {
        return RUNNING;
    }

    URI app() {
        return installed.settings.app().url();
    }

    URI relay() {
        return installed.settings.relay().url();
    }

    /** What whoever started the demonstration reads at the end. */
    String greeting() {
        var said = new ByteArrayOutputStream();
        demo.printLinks(new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }

    /** Lets visitors change roles while {@code visit} runs, as the demonstration always does. */
    void lookedAround(Runnable visit) {
        demo.letLookAround();
        try {
            visit.run();
        } finally {
            ((DefaultListableBeanFactory) installed.started().app().getBeanFactory()).destroySingleton("lookAround");
        }
    }

    /** As an administrator does under Connections. */
    void allowPushes() {
        installed.app(PushSwitch.class).turn(true);
    }

    /** What is sent to a phone of somebody who reads this language, before it is encrypted. */
    String pushes(Language language) {
        return LockScreens.ofNews(installed.started().app(), language);
    }

    /** A one-time link for a nurse of the acute ward; another nurse for each number. */
    URI nurse(int number) {
        var people = installed.app(People.class);
        var ward = acute(people);
        var nurse = people.members(ward, LocalDate.now()).stream().filter(member -> member.roles().stream().noneMatch(role -> role != Role.STAFF)).skip(number).findFirst().orElseThrow();
        return links().forDemo(nurse.id());
    }

    /** A one-time link for whoever answers for a team whose name starts like this. */
    URI supervisorOf(String team) {
        var people = installed.app(People.class);
        var id = people.teams().stream().filter(t -> t.name().startsWith(team)).findFirst().orElseThrow().id();
        return links().forDemo(people.supervisorsOf(id, LocalDate.now(ZoneId.of("Europe/London"))).getFirst());
    }

    /** A one-time link for whoever the staff list calls by this number. */
    URI numbered(String number) {
        return links().forDemo(installed.app(People.class).listed(number).orElseThrow());
    }

    URI withRole(Role role) {
        return links().forDemo(installed.app(People.class).withRole(role).getFirst());
    }

    private OneTimeLinks links() {
        return installed.app(OneTimeLinks.class);
    }

    private static org.wellspring.platform.TeamId acute(People people) {
        return people.teams().stream().filter(team -> team.name().startsWith("Ward 4")).findFirst().orElseThrow().id();
    }

    private static DemoHospital start() {
        try {
            var clock = new DemoClock();
            var installed = new Installed(Installed.settings(Map.of(Settings.DEMONSTRATION, "true")), clock).start();
            Runtime.getRuntime().addShutdownHook(new Thread(installed::close));
            var demo = new Demo(installed.started().app(), installed.started().relay(), installed.settings.app().url(), installed.settings.relay().url(), clock, installed.settings.data());
            demo.makeHistory(new PrintStream(PrintStream.nullOutputStream()));
            return new DemoHospital(installed, demo);
        } catch (Exception e) {
            throw new IllegalStateException("The demonstration did not start", e);
        }
    }
}
