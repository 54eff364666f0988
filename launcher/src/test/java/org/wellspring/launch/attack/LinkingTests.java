package org.wellspring.launch.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.MethodName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.wellspring.figures.Week;
import org.wellspring.launch.Installed;
import org.wellspring.launch.Ward;
import org.wellspring.platform.MovedClock;
import org.wellspring.relay.device.Says;

/**
 * Somebody takes everything that both databases of a running installation keep, with what PostgreSQL hides, and tries to say
 * whose envelope is whose. The same attacker links every answer of a careless build.
 * {@code -Dattack.people=200 -Dattack.weeks=50} for a long night; {@code -Dattack.people=200 -Dattack.leaf=20 -Dattack.comes=0.11 -Dattack.weeks=13}
 * for wards of twenty of whom six answer in a week.
 */
@TestMethodOrder(MethodName.class)
class LinkingTests {
    private static final int PEOPLE = Integer.getInteger("attack.people", 120);
    private static final Life.Town TOWN = new Life.Town(PEOPLE, Integer.getInteger("attack.leaf", PEOPLE), Double.parseDouble(System.getProperty("attack.comes", "0.7")));
    private static final int WEEKS = Integer.getInteger("attack.weeks", 4);
    private static final long SEED = Long.getLong("attack.seed", System.nanoTime());
    private static final double OVER_CHANCE = 0.01;
    private static final double BY_LUCK = 0.001;
    private static final Week START = Week.parse("2026-08-03");
    private static final Week FIRST = START.plus(4);

    private static final Installed INSTALLED = Installed.on(new MovedClock(Ward.moment(START, 0, 8)));
    private static Life life;

    @BeforeAll static void start() {
        life = new Life(INSTALLED.start(), START, TOWN, SEED);
    }

    @AfterAll static void stop() {
        INSTALLED.close();
    }

    @Test void aCarelessBuildIsLinkedEntirely() throws Exception {
        var truth = new HashMap<String, String>();
        life.anHourPasses();
        try (var app = life.app(); var statement = app.createStatement()) {
            statement.execute("create table public.careless_answer (id uuid primary key, day date not null, heavy int not null)");
            for (var colleague : life.shuffled(life.ward.colleagues)) {
                life.visitOf(colleague).page("/");
                var id = UUID.randomUUID().toString();
                statement.execute("insert into public.careless_answer values ('%s', '2026-08-05', 1)".formatted(id));
                truth.put(id, colleague.id().toString());
            }
        }
        var seized = Seized.of(INSTALLED.settings, "app");

        var score = new Score();
        score.add(truth, new Attacker(SEED).guesses(Traces.of(seized, life.people()), Traces.of(seized.only("public.careless_answer"), truth.keySet())));

        System.out.println("careless build: " + score.best(SEED) + "\n" + score.table(5));
        assertThat(score.best(SEED).share()).isEqualTo(1.0);
        try (var app = life.app(); var statement = app.createStatement()) {
            statement.execute("drop table public.careless_answer");
        }
    }

    @Test void noEnvelopeIsLinkedToItsPerson() {
        var withinTheHour = new Score();
        var atRest = new Score();
        for (int number = 0; number < WEEKS; number++) {
            var week = FIRST.plus(number);
            if (number % 4 == 0) {
                life.fetchBundle(week);
            }
            life.live(week, Says.NOTHING.reporting("missed-break"));
            withinTheHour.add(life.truth(), guesses(life.truth()));
            life.theHourIsOver();
            atRest.add(life.truth(), guesses(life.truth()));
        }

        System.out.println("within the hour: %s%n%s%nat rest, %d methods: %s%n%s".formatted(withinTheHour.best(SEED), withinTheHour.table(8), atRest.methods(), atRest.best(SEED), atRest.table(8)));
        var best = atRest.best(SEED);
        assertThat(best.share()).as("seed %d: %s", SEED, best).isLessThan(best.luck() + OVER_CHANCE);
        assertThat(best.likely()).as("seed %d: %s", SEED, best).isGreaterThan(BY_LUCK);
    }

    private static Map<String, Map<String, String>> guesses(Map<String, String> truth) {
        var people = Traces.of(Seized.of(INSTALLED.settings, "app"), life.people());
        var envelopes = Traces.of(Seized.of(INSTALLED.settings, "relay"), truth.keySet());
        return new Attacker(SEED).guesses(people, envelopes);
    }
}
