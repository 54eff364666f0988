package org.wellspring.launch.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.wellspring.adoption.Rollout;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.launch.Serve;
import org.wellspring.people.MembershipKind;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;
import org.wellspring.people.signin.OneTimeLinks;
import org.wellspring.people.structure.Newcomer;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.Language;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;

/**
 * An installation with many people, all signed in, in the first week that counts: it began four weeks ago, so that today is
 * the first visit at which everybody's device fetches four weeks of tokens.
 */
final class Town implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of(Bundle.ZONE);
    private static final int WARD = 40;
    private static final int WEEKS_AGO = 4;

    private final Ground ground;
    private final List<Person> people = new ArrayList<>();
    private final LocalDate from = LocalDate.now(ZONE).with(DayOfWeek.MONDAY).minusWeeks(WEEKS_AGO);

    private Town(Ground ground) {
        this.ground = ground;
    }

    /** Filled through the real halves, which are stopped again. */
    static Town built(Path programs, int people, PrintStream out) throws Exception {
        var town = new Town(Ground.fresh(programs, java.util.Map.of()));
        var clock = new MovedClock(town.from.atTime(8, 0).atZone(ZONE).toInstant());
        var started = new Serve(town.ground.settings(), clock, false).start(Serve.Halves.BOTH);
        try (var _ = started.stop()) {
            var app = Objects.requireNonNull(started.app());
            Machine.printDatabase(app, out);
            town.hire(app, people);
            Crew.through(Crew.CORES, people, number -> town.people.get(number).signIn());
            app.getBean(DeclareBundles.class).declareDue();
            clock.moveTo(Instant.now());
            return town;
        }
    }

    private void hire(ApplicationContext app, int count) {
        var structure = app.getBean(Structure.class);
        var links = app.getBean(OneTimeLinks.class);
        links.forFirstAdministrator();
        var founder = app.getBean(People.class).withRole(Role.ADMINISTRATOR).getFirst();
        structure.describe(new Organisation("Bench Hospital", "GB", ZONE, List.of(Language.values()), "nursing"), founder);
        for (int ward = 0; ward * WARD < count; ward++) {
            var department = structure.department("Department " + (ward + 1), founder);
            var team = structure.team(department, "Ward " + (ward + 1), founder);
            int size = Math.min(WARD, count - ward * WARD);
            app.getBean(Rollout.class).begin(department, size, founder);
            for (int number = ward * WARD; number < ward * WARD + size; number++) {
                var id = new PersonId(UUID.randomUUID());
                structure.admit(id, new Newcomer("Colleague " + number, "nurse", Language.ENGLISH, Optional.of("B%05d".formatted(number))), team, MembershipKind.EMPLOYED, from);
                people.add(new Person(ground.settings(), links.forDemo(id)));
            }
        }
    }

    Ground ground() {
        return ground;
    }

    List<Person> people() {
        return people;
    }

    /** Everybody's device blinds the tokens of four weeks; both halves run. */
    void blindTokens() {
        var keyring = new Keyring(ground.settings().relay().url());
        Crew.through(Crew.CORES, people.size(), number -> people.get(number).blind(keyring));
    }

    @Override public void close() {
        ground.close();
    }
}
