package org.wellspring.launch.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Week;
import org.wellspring.figures.release.Band;
import org.wellspring.launch.Installed;
import org.wellspring.launch.Program;
import org.wellspring.launch.Steering;
import org.wellspring.launch.Ward;
import org.wellspring.launch.Ward.Colleague;
import org.wellspring.launch.demo.Visit;
import org.wellspring.launch.person.Phone;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.Role;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.signed.SignedDocument;
import tools.jackson.databind.json.JsonMapper;

/**
 * kill -9 of the program, of the app's database, of the relay's database and of several at once, in turn, at random moments,
 * while people sign in, fetch tokens, send envelopes that grow, type shifts, add words and reply. What was acknowledged is
 * there once; nothing is there that nobody sent; the week then closes and counts exactly what was acknowledged.
 * {@code -Dcrash.kills=200} for a longer night.
 */
class KilledUnderLoadTests {
    private static final int KILLS = Integer.getInteger("crash.kills", 20);
    /** On a machine that is busy with other things it stops after one kill of each sort. */
    private static final Duration BUDGET = Duration.ofMinutes(Integer.getInteger("crash.minutes", 4));
    private static final long SEED = Long.getLong("crash.seed", System.nanoTime());
    private static final Duration LONGEST_CALM = Duration.ofMillis(1_500);
    private static final Week START = Week.parse("2026-08-03");
    private static final Week ASKED = START.plus(4);
    private static final Week COUNTED = START.plus(5);
    private static final int SENDERS = 20;
    private static final int FETCHERS = 8;
    /** How many of the senders report the kind at this place. */
    private static final List<Integer> REPORTERS = List.of(2, 3, 5, 6, 9, 10, 20, 0);
    private static final JsonMapper JSON = new JsonMapper();

    private enum Victim { PROGRAM, APP_DATABASE, RELAY_DATABASE, PROGRAM_AND_APP_DATABASE, BOTH_DATABASES, EVERYTHING }

    private final MovedClock clock = new MovedClock(Ward.moment(START, 0, 8));
    private final Installed installed = Installed.on(clock);
    private final Journal journal = new Journal();
    private final Kept kept = new Kept(installed.settings, COUNTED, journal);
    private final AtomicBoolean enough = new AtomicBoolean();
    private final Random chance = new Random(SEED);
    private Ward ward;
    private List<SignedDocument> notices;
    private List<String> kinds;
    private List<String> tokensBefore;
    private UUID ask;

    @Test void whateverIsKilledWhatWasAcknowledgedIsThereOnce() throws Exception {
        aWardWithAnOpenAsk();
        try (var steering = new Steering(installed.settings, Ward.moment(COUNTED, 2, 9)); var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var sending = new Sending(journal, enough::get, installed.settings.relay().url(), COUNTED, phones(), SEED);
            var reader = steering.visit(ward.colleagues.getFirst().id());
            var people = people(steering, sending).stream().<Future<?>>map(threads::submit).toList();
            var end = Instant.now().plus(BUDGET);
            for (int kill = 0; kill < KILLS && (kill < Victim.values().length || Instant.now().isBefore(end)); kill++) {
                TimeUnit.MILLISECONDS.sleep(chance.nextLong(LONGEST_CALM.toMillis()));
                var victim = Victim.values()[kill % Victim.values().length];
                var began = Instant.now();
                kill(victim, steering);
                untilBothAnswer(reader);
                kept.everythingAcknowledgedIsThereOnce(tokensBefore);
                System.out.printf("kill %2d of %d: %-24s back after %4d ms; acknowledged so far: %s%n", kill + 1, KILLS, victim, Duration.between(began, Instant.now()).toMillis(), toldSoFar());
            }
            enough.set(true);
            for (var one : people) {
                one.get(6, TimeUnit.MINUTES);
            }
            theWeekCountsWhatWasAcknowledged(steering, sending);
        }
        assertThat(journal.surprises()).as("seed " + SEED).isEmpty();
    }

    private void aWardWithAnOpenAsk() {
        try (installed) {
            ward = new Ward(installed.start(), clock, START.monday());
            IntStream.range(0, SENDERS + FETCHERS + 2).forEach(_ -> ward.visit(ward.hire()));
            var structure = installed.app(Structure.class);
            structure.grant(supervisor().id(), Role.SUPERVISOR, ward.founder());
            structure.putInCharge(supervisor().id(), ward.team, START.monday(), ward.founder());
            ward.letTimersRun();
            ward.at(ASKED, 2, 9);
            ward.fetchTokens(ward.colleagues.subList(0, SENDERS));
            ward.colleagues.subList(0, 5).forEach(one -> one.phone().send(ASKED, Says.NOTHING.asking("relief.this-ward.late")));
            ward.at(COUNTED, 0, 13);
            ward.letTimersRun();
            notices = ward.notices();
            kinds = JSON.readTree(notices.getFirst().payloadBytes()).at("/declaration/kinds").valueStream().map(kind -> kind.stringValue()).toList();
            ask = UUID.fromString(eventually(() -> kept.app("select id::text from voice.ask"), found -> !found.isEmpty()).getFirst());
            tokensBefore = kept.app("select person || ' ' || monday from ballot.issued");
        }
    }

    private Colleague supervisor() {
        return ward.colleagues.get(SENDERS + FETCHERS);
    }

    private List<Phone> phones() {
        return ward.colleagues.subList(0, SENDERS).stream().map(Colleague::phone).toList();
    }

    private List<Doing> people(Steering steering, Sending sending) {
        var typist = steering.visit(ward.colleagues.getLast().id());
        var visit = steering.visit(supervisor().id());
        typist.page("/roster");
        visit.page("/team");
        return List.of(sending,
            new Typing(journal, enough::get, typist, ward.team, COUNTED.monday()),
            new Replying(journal, enough::get, visit, supervisor().id(), ask, COUNTED.monday().plusDays(20)),
            new Fetching(journal, enough::get, steering, notices, ward.colleagues.subList(SENDERS, SENDERS + FETCHERS)));
    }

    private void kill(Victim victim, Steering steering) {
        switch (victim) {
            case PROGRAM -> steering.killAndStartAgain();
            case APP_DATABASE -> killDatabase("app");
            case RELAY_DATABASE -> killDatabase("relay");
            case PROGRAM_AND_APP_DATABASE -> {
                killDatabase("app");
                steering.killAndStartAgain();
            }
            case BOTH_DATABASES -> {
                killDatabase("app");
                killDatabase("relay");
            }
            case EVERYTHING -> {
                killDatabase("relay");
                killDatabase("app");
                steering.killAndStartAgain();
            }
        }
    }

    /** Help is there whichever database is away. */
    private void killDatabase(String half) {
        Program.killDatabase(installed.settings.data().resolve(half));
        assertThat(installed.toApp().get("/help").statusCode()).isEqualTo(200);
    }

    /** Whoever was signed in before still is. */
    private void untilBothAnswer(Visit reader) {
        eventually(() -> reader.page("/me"), page -> page.contains("Colleague 1"));
        eventually(() -> installed.toRelay().get("/health/ready").statusCode(), status -> status == 200);
    }

    private void theWeekCountsWhatWasAcknowledged(Steering steering, Sending sending) {
        for (int person = 0; person < SENDERS; person++) {
            sending.insist(sending.envelope(phones().get(person), Says.NOTHING.reporting(reportedBy(person))));
        }
        sending.replayTheFirst();
        kept.everythingAcknowledgedIsThereOnce(tokensBefore);
        assertThat(kept.envelopes()).hasSize(SENDERS);
        journal.envelopes().forEach((nonce, counters) -> assertThat(kept.envelopes()).containsEntry(nonce, counters.told()));

        steering.moveTo(Ward.moment(COUNTED.plus(1), 0, 13));
        steering.letTimersRun();

        assertThat(bands()).containsExactlyElementsOf(REPORTERS.stream().map(count -> Band.of(count).code()).toList());
        assertThat(kept.envelopes()).isEmpty();
        eventually(() -> kept.app("select about::text from notifications.notice where message = 'voice.told.reply' group by about having count(*) = %d".formatted(ward.colleagues.size())),
            told -> told.containsAll(journal.toldOf(Journal.Kind.REPLY)));
        assertThat(kept.read("relay", "relay", "select monday::text from relay.release order by number")).doesNotHaveDuplicates().contains(COUNTED.toString());
    }

    private String[] reportedBy(int person) {
        return IntStream.range(0, REPORTERS.size()).filter(kind -> person < REPORTERS.get(kind)).mapToObj(kinds::get).toArray(String[]::new);
    }

    /** Of the week's release, in the order of {@link #REPORTERS}. */
    private List<String> bands() {
        var bands = new ArrayList<String>();
        var release = JSON.readTree(Visit.read(installed.settings.relay().url().resolve("/releases"))).valueStream().toList().getLast();
        var body = JSON.readTree(new SignedDocument(release.get("payload").stringValue(), release.get("signature").stringValue()).payloadBytes());
        assertThat(body.get("monday").stringValue()).isEqualTo(COUNTED.toString());
        for (var kind : kinds.subList(0, REPORTERS.size())) {
            body.get("bands").valueStream().filter(line -> line.get("kind").stringValue().equals(kind)).forEach(line -> bands.add(line.get("band").stringValue()));
        }
        return bands;
    }

    private String toldSoFar() {
        var envelopes = journal.envelopes().values().stream().mapToInt(Journal.Counters::grown).sum();
        return "%d envelopes, %d shifts, %d words, %d replies, %d weeks of tokens".formatted(envelopes, journal.toldOf(Journal.Kind.SHIFT).size(),
            journal.toldOf(Journal.Kind.WORDS).size(), journal.toldOf(Journal.Kind.REPLY).size(), journal.toldOf(Journal.Kind.TOKENS).size());
    }

    private static <T> T eventually(Supplier<T> ask, java.util.function.Predicate<T> enough) {
        var end = Instant.now().plus(Duration.ofMinutes(3));
        while (Instant.now().isBefore(end)) {
            try {
                var answer = ask.get();
                if (enough.test(answer)) {
                    return answer;
                }
            } catch (IllegalStateException noAnswer) {
                assertThat(noAnswer).hasMessageNotContaining("assert");
            }
            Program.pause();
        }
        throw new AssertionError("It did not come back within three minutes.");
    }
}
