package org.wellspring.notifications;

import com.icegreen.greenmail.util.GreenMail;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.Staffing;
import org.wellspring.notifications.etiquette.Wishes;
import org.wellspring.notifications.push.PhoneInHand;
import org.wellspring.notifications.push.Phones;
import org.wellspring.notifications.push.PushService;
import org.wellspring.notifications.push.PushSwitch;
import org.wellspring.notifications.wishes.StatedWishes;
import org.wellspring.platform.Language;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;

/** What tests of deliveries share: a Wednesday morning, people with phones, and a look at what is planned. */
@TestComponent
public class Reaching {
    public static final LocalTime FOUR = LocalTime.of(16, 0);

    private final StatedWishes wishes;
    private final Phones phones;
    private final PushSwitch push;
    private final PushService service;
    private final GreenMail mail;
    private final MovedClock clock;
    private final JdbcClient jdbc;

    Reaching(StatedWishes wishes, Phones phones, PushSwitch push, PushService service, GreenMail mail, MovedClock clock, JdbcClient jdbc) {
        this.wishes = wishes;
        this.phones = phones;
        this.push = push;
        this.service = service;
        this.mail = mail;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** The next Wednesday at nine, with empty letter boxes and pushes allowed. */
    public void begin() throws Exception {
        var today = clock.instant().atZone(Staffing.ZONE);
        clock.moveTo(today.with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)).with(LocalTime.of(9, 0)).toInstant());
        mail.purgeEmailFromAllMailboxes();
        service.empty();
        push.turn(true);
    }

    /** Wants news, at four in the afternoon, because no roster is known. */
    public void wantsNewsAtFour(PersonId person) {
        wishes.state(person, new Wishes(false, true, false, Optional.of(FOUR), Optional.empty()));
    }

    public void wantsTheQuestionAtFour(PersonId person) {
        wishes.state(person, new Wishes(true, false, false, Optional.of(FOUR), Optional.empty()));
    }

    public PhoneInHand phoneOf(PersonId person, Language language) {
        var phone = PhoneInHand.fresh();
        phones.name(person, language, phone.at(address(person)));
        return phone;
    }

    public URI address(PersonId person) {
        return service.endpoint(person.toString());
    }

    public Notice reply() {
        return new Notice("notifications.notices.open", UUID.randomUUID(), "/replies/7", Notice.Kind.TEAM, clock.instant().plus(Duration.ofDays(14)));
    }

    public Optional<Due> due(PersonId person) {
        return jdbc.sql("select id, at from notifications.due where person = :person").param("person", person.value())
            .query((row, n) -> new Due(row.getObject("id", UUID.class), row.getObject("at", OffsetDateTime.class).toInstant())).optional();
    }

    /** @return the planned delivery, with the clock moved to its moment */
    public UUID comes(PersonId person) {
        var due = due(person).orElseThrow();
        clock.moveTo(due.at());
        return due.id();
    }

    public Instant todayAt(LocalTime time) {
        return clock.instant().atZone(Staffing.ZONE).with(time).toInstant();
    }

    public record Due(UUID id, Instant at) {}
}
