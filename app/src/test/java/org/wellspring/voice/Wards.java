package org.wellspring.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wellspring.Browser;
import org.wellspring.RelayForTests;
import org.wellspring.Staffing;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.figures.Week;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import org.wellspring.privacy.spi.LeafOfTeam;
import org.wellspring.privacy.spi.Relay;
import org.wellspring.privacy.spi.ReleasePublished;

/** Two wards, counted apart because the site has more than a hundred people, and the weeks they live through; every release goes the way a real one does. */
@TestComponent
public class Wards {
    public static final String RELIEF = "relief.bay-3.night";
    public static final String PARKING = "parking.car-park.night";
    public static final String FOOD = "food.this-ward.any";

    /** @param nurse somebody who only works there */
    public record Ward(TeamId team, PersonId supervisor, PersonId nurse) {}

    private final Staffing staffing;
    private final MovedClock clock;
    private final DeclareBundles bundles;
    private final Relay relay;
    private final RelayForTests otherHalf;
    private final LeafOfTeam leaves;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Map<List<Object>, Week> released = new HashMap<>();
    private List<Ward> wards = List.of();
    private Week next = Week.parse("2026-11-09");

    Wards(Staffing staffing, MovedClock clock, DeclareBundles bundles, Relay relay, RelayForTests otherHalf, LeafOfTeam leaves, JdbcClient jdbc,
          ApplicationEventPublisher events, TransactionTemplate transaction) {
        this.staffing = staffing;
        this.clock = clock;
        this.bundles = bundles;
        this.relay = relay;
        this.otherHalf = otherHalf;
        this.leaves = leaves;
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
    }

    public Ward heron() {
        open();
        return wards.getFirst();
    }

    public Ward rowan() {
        open();
        return wards.getLast();
    }

    public Browser browser(PersonId person) {
        return staffing.signedIn(person);
    }

    public LocalDate today() {
        return staffing.today();
    }

    /** Nothing was asked or answered yet; what was released stays. */
    public void forgetAsks() {
        open();
        jdbc.sql("delete from voice.reply").update();
        jdbc.sql("delete from voice.ask_team").update();
        jdbc.sql("delete from voice.ask").update();
        jdbc.sql("delete from voice.entry").update();
        jdbc.sql("delete from voice.asked_anyway").update();
    }

    /** A week goes by and closes; the relay releases what {@code saying} writes about the ward. A week that said the same is heard again. */
    public Week release(Ward ward, Consumer<About> saying) {
        var about = new About();
        saying.accept(about);
        var week = released.computeIfAbsent(List.of(ward.team(), about.lines), _ -> releaseNext(ward, about));
        hearAgain(week);
        return week;
    }

    /** The release of that week arrives once more. */
    public void hearAgain(Week week) {
        transaction.executeWithoutResult(_ -> events.publishEvent(new ReleasePublished(week)));
        await().until(this::everybodyHeard);
    }

    private Week releaseNext(Ward ward, About about) {
        var week = firstDeclaredFrom(next, ward.team());
        clock.moveTo(week.closesAt(Staffing.ZONE).plusSeconds(60));
        bundles.declareDue();
        var draft = otherHalf.draft(week);
        about.writeTo(draft, leaves.leaf(ward.team(), week).orElseThrow().id().value());
        otherHalf.publish(draft);
        relay.pull();
        next = week.plus(1);
        return week;
    }

    /** Weeks that nobody declared in time, because a test let days pass, are left out. */
    private Week firstDeclaredFrom(Week week, TeamId team) {
        while (leaves.leaf(team, week).isEmpty()) {
            week = week.plus(1);
            clock.moveTo(week.opensAt(Staffing.ZONE).minusSeconds(3600));
            bundles.declareDue();
        }
        return week;
    }

    /** Days on which nothing is declared or released. */
    public void daysPass(int days) {
        clock.moveTo(today().plusDays(days).atTime(LocalTime.of(9, 0)).atZone(Staffing.ZONE).toInstant());
        while (next.closesAt(Staffing.ZONE).isBefore(clock.instant())) {
            next = next.plus(1);
        }
    }

    /** What a release says about one ward. */
    public static final class About {
        private final List<List<String>> lines = new ArrayList<>();

        public About ask(String ask, String band) {
            return line("ask", ask, band);
        }

        public About reported(String kind, String band) {
            return line("band", kind, band);
        }

        public About did(String ask, String verdict) {
            return line("did", ask, verdict);
        }

        private About line(String... words) {
            lines.add(List.of(words));
            return this;
        }

        private void writeTo(RelayForTests.ReleaseDraft draft, String leaf) {
            for (var line : lines) {
                switch (line.getFirst()) {
                    case "ask" -> draft.ask(leaf, line.get(1), line.get(2));
                    case "band" -> draft.band(leaf, line.get(1), line.get(2));
                    case "did" -> draft.did(leaf, line.get(1), line.get(2));
                    default -> throw new IllegalStateException(line.toString());
                }
            }
        }
    }

    /** The supervisor of that ward replies. */
    public void reply(Ward ward, String kind, String words) {
        var answer = browser(ward.supervisor()).post("/team/asks/" + ask() + "/reply", fields(ward, UUID.randomUUID(), "publish", kind, words));
        assertThat(answer).hasStatus(303);
        await().until(this::everybodyHeard);
    }

    /** What the editor sends that was opened just now, due in two weeks. */
    public String[] fields(Ward ward, UUID id, String step, String kind, String words) {
        return new String[] {"id", id.toString(), "after", newestReply(), "step", step, "kind", kind, "words", words, "owner", ward.supervisor().toString(),
            "due", today().plusDays(14).toString()};
    }

    private String newestReply() {
        return jdbc.sql("select id from voice.reply order by given_at desc limit 1").query(UUID.class).optional().map(UUID::toString).orElse("");
    }

    /** The one ask there is. */
    public UUID ask() {
        return jdbc.sql("select id from voice.ask").query(UUID.class).single();
    }

    public static Document page(MvcTestResult answer) {
        try {
            return Jsoup.parse(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean everybodyHeard() {
        return jdbc.sql("select count(*) from event_publication where completion_date is null").query(Integer.class).single() == 0;
    }

    private void open() {
        if (wards.isEmpty()) {
            wards = List.of(ward("Heron Ward"), ward("Rowan Ward"));
            bundles.declareDue();
            next = Week.of(today()).plus(1);
        }
    }

    private Ward ward(String name) {
        var team = staffing.team(name);
        var supervisor = staffing.with(Role.SUPERVISOR, team);
        jdbc.sql("update people.person set display_name = :name where id = :id").param("name", "Dana " + name).param("id", supervisor.value()).update();
        var nurses = IntStream.rangeClosed(1, 51).mapToObj(i -> staffing.eligible("Nurse%d Lindqvist".formatted(i), team)).toList();
        return new Ward(team, supervisor, nurses.getFirst());
    }
}
