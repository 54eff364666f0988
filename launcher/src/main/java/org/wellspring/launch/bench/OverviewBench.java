package org.wellspring.launch.bench;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.adoption.Rollout;
import org.wellspring.figures.Week;
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
import org.wellspring.privacy.notices.KeepNotices;
import org.wellspring.privacy.releases.KeepReleases;

/** How long the wellbeing lead waits for a page with five years of figures behind it. */
final class OverviewBench {
    private static final int LEAVES = 60;
    private static final int WARDS_OF_A_DEPARTMENT = 10;
    private static final int ELIGIBLE = 41;
    private static final int WARMING_UP = 40;
    private static final int BUDGET_MILLIS = 150;
    private static final Week START = Week.parse("2021-01-04");
    private static final List<String> PAGES = List.of("/overview", "/reports", "/figures/organisation", "/figures/four-weekly", "/budget", "/export");

    private final Path programs;
    private final PrintStream out;

    OverviewBench(Path programs, PrintStream out) {
        this.programs = programs;
        this.out = out;
    }

    /** @param requests for each page, one after the other */
    void run(int requests) throws Exception {
        out.println();
        out.println("Keeping five years of an organisation of %,d people in %d groups ...".formatted(LEAVES * ELIGIBLE, LEAVES));
        var years = new FiveYears(START, LEAVES, ELIGIBLE);
        try (var ground = Ground.fresh(programs, Map.of("WELLSPRING_RELAY_KEY", years.keyText()))) {
            var clock = new MovedClock(START.plus(FiveYears.WEEKS).opensAt(ZoneId.of(Bundle.ZONE)).plusSeconds(86_400));
            var started = new Serve(ground.settings(), clock, false).start(Serve.Halves.APP);
            try (var _ = started.stop()) {
                var app = Objects.requireNonNull(started.app());
                Machine.printDatabase(app, out);
                var lead = new Person(ground.settings(), lead(app));
                keep(app, years);
                lead.signIn();
                measure(lead, requests);
            }
        }
    }

    private static void keep(ApplicationContext app, FiveYears years) {
        app.getBean(KeepNotices.class).keep(years.notices, years.key());
        years.releases.forEach(release -> app.getBean(KeepReleases.class).keep(release, years.key()));
        declared(app.getBean(JdbcClient.class), app.getBean(People.class).teams().stream().map(team -> team.id().value()).toArray(UUID[]::new));
    }

    /** What this half itself would have written down of five years: each ward a group of its own. */
    private static void declared(JdbcClient jdbc, UUID[] teams) {
        jdbc.sql("""
                insert into ballot.bundle (number, first_week, payload, signature, published)
                select bundle, :start::date + 28 * bundle, '', decode(repeat('00', 64), 'hex'), true
                from generate_series(0, :weeks / 4 - 1) bundle
                """).param("start", START.monday()).param("weeks", FiveYears.WEEKS).update();
        jdbc.sql("""
                insert into ballot.leaf (bundle, monday, id, name, eligible, place)
                select week / 4, :start::date + 7 * week, 'leaf-' || lpad(to_hex(leaf), 8, '0'), 'Ward ' || leaf, :eligible, leaf
                from generate_series(0, :weeks - 1) week, generate_series(0, :leaves - 1) leaf
                """).param("start", START.monday()).param("weeks", FiveYears.WEEKS).param("leaves", LEAVES).param("eligible", ELIGIBLE).update();
        jdbc.sql("""
                insert into ballot.leaf_team (monday, team, leaf, name, place)
                select :start::date + 7 * week, team, 'leaf-' || lpad(to_hex(place - 1), 8, '0'), 'Ward ' || place, 0
                from generate_series(0, :weeks - 1) week, unnest(:teams::uuid[]) with ordinality as ward (team, place)
                """).param("start", START.monday()).param("weeks", FiveYears.WEEKS).param("teams", teams).update();
    }

    /** Hires one lead into as many departments and wards as there are figures for, and returns the way in. */
    private static java.net.URI lead(ApplicationContext app) {
        var structure = app.getBean(Structure.class);
        app.getBean(OneTimeLinks.class).forFirstAdministrator();
        var founder = app.getBean(People.class).withRole(Role.ADMINISTRATOR).getFirst();
        structure.describe(new Organisation("Bench Hospital", "GB", ZoneId.of(Bundle.ZONE), List.of(Language.values()), "nursing"), founder);
        var id = new PersonId(UUID.randomUUID());
        for (int ward = 0; ward < LEAVES; ward++) {
            var department = structure.department("Department " + (ward / WARDS_OF_A_DEPARTMENT + 1), founder);
            var team = structure.team(department, "Ward " + (ward + 1), founder);
            if (ward % WARDS_OF_A_DEPARTMENT == 0) {
                app.getBean(Rollout.class).begin(department, WARDS_OF_A_DEPARTMENT * ELIGIBLE, founder);
            }
            if (ward == 0) {
                structure.admit(id, new Newcomer("Lead", "nurse", Language.ENGLISH, Optional.of("B00001")), team, MembershipKind.EMPLOYED, LocalDate.ofYearDay(2021, 1));
            }
        }
        structure.grant(id, Role.WELLBEING_LEAD, founder);
        return app.getBean(OneTimeLinks.class).forDemo(id);
    }

    private void measure(Person lead, int requests) {
        var table = new Table("Pages with five years of figures, one reader, milliseconds", "page", "first", "p50", "p95", "p99", "budget at p95");
        for (var page : PAGES) {
            var first = took(lead, page);
            for (int warm = 0; warm < Math.min(WARMING_UP, requests); warm++) {
                took(lead, page);
            }
            var latencies = new Latencies();
            for (int request = 0; request < requests; request++) {
                latencies.took(page, took(lead, page));
            }
            var spread = latencies.of(page);
            table.line(page, first / 1e6, spread.p50(), spread.p95(), spread.p99(), BUDGET_MILLIS + (spread.p95() <= BUDGET_MILLIS ? ": within" : ": OVER"));
        }
        table.print(out);
    }

    private static long took(Person lead, String page) {
        var from = System.nanoTime();
        var answer = lead.app(page);
        var took = System.nanoTime() - from;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%s was answered with %d.".formatted(page, answer.statusCode()));
        }
        return took;
    }
}
