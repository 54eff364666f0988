package org.wellspring.home.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.Browser;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.platform.Installation;
import org.wellspring.platform.Language;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.Role;
import org.wellspring.web.HealthPart;
import org.wellspring.web.Text;
import org.wellspring.web.Texts;

/** The page an administrator opens at three in the morning: each part says how it is and, where it is not well, what to do. */
@WellspringTest
class HealthTests {
    @Autowired Staffing staffing;
    @Autowired Texts texts;
    @Autowired JdbcClient jdbc;
    @Autowired MovedClock clock;
    @Autowired Installation installation;
    @Autowired TimerHealth timers;
    @Autowired BackupHealth backups;
    @Autowired List<HealthPart> parts;

    @BeforeEach @AfterEach void nothingIsDue() throws IOException {
        jdbc.sql("delete from scheduled_tasks").update();
        jdbc.sql("delete from event_publication").update();
        Files.deleteIfExists(installation.data().resolve(Installation.LAST_BACKUP));
    }

    @ParameterizedTest @EnumSource void thePageSpeaksOfEveryPartInEveryLanguage(Language language) {
        var administrator = staffing.signedIn(staffing.with(Role.ADMINISTRATOR, staffing.team("Ward " + UUID.randomUUID())));

        var page = Jsoup.parse(Browser.body(administrator.get("/admin?lang=" + language.code())));

        assertThat(page.select("main dt")).hasSize(parts.size()).hasSize(7);
        assertThat(page.select("main dt, main dd").eachText()).allSatisfy(words -> assertThat(words).isNotBlank().doesNotContain(".health.").doesNotContain("{"));
    }

    @Test void nobodyElseMayLook() {
        var nurse = staffing.signedIn(staffing.person("Ana", staffing.team("Ward " + UUID.randomUUID())));

        assertThat(nurse.get("/admin")).hasStatus(403);
    }

    @Test void beforeTheFirstRunTimersAreNotCalledIll() {
        assertThat(timers.now(english())).isEqualTo(new HealthPart.Health("Timers", true, "No timer has run yet. Look again in five minutes."));
    }

    @Test void aTimerThatRanIsWell() {
        timer(clock.instant().plusSeconds(60), clock.instant().minus(Duration.ofMinutes(3)), 0);

        assertThat(timers.now(english()).words()).isEqualTo("The last one ran 3 minutes ago, and none is late.");
    }

    @Test void aTimerThatFailsIsNamed() {
        timer(clock.instant().plusSeconds(60), clock.instant().minus(Duration.ofHours(3)), 4);

        assertThat(timers.now(english()).well()).isFalse();
        assertThat(timers.now(english()).words()).contains("test-timer", "look for their names in the log");
    }

    @Test void timersThatStandStillAreSeen() {
        timer(clock.instant().minus(Duration.ofMinutes(6)), clock.instant().minus(Duration.ofHours(3)), 0);

        assertThat(timers.now(english()).words()).startsWith("One timer is late").contains("Start the program again");
    }

    @Test void aListenerThatDoesNotHearIsSeen() {
        jdbc.sql("""
            insert into event_publication (id, listener_id, event_type, serialized_event, publication_date)
            values (gen_random_uuid(), 'test', 'org.wellspring.Nothing', '{}', :at)
            """).param("at", clock.instant().minus(Duration.ofMinutes(6)).atOffset(ZoneOffset.UTC)).update();

        assertThat(timers.now(english()).well()).isFalse();
        assertThat(timers.now(english()).words()).startsWith("One message between parts").contains("nothing is lost");
    }

    @Test void aBackupIsKnownByTheNoteItLeaves() throws IOException {
        assertThat(backups.now(english()).well()).isFalse();

        Files.createDirectories(installation.data());
        Files.writeString(installation.data().resolve(Installation.LAST_BACKUP), clock.instant().minus(Duration.ofHours(30)) + "\n");
        assertThat(backups.now(english())).isEqualTo(new HealthPart.Health("Backup", true, "The last one was made 30 hours ago."));

        Files.writeString(installation.data().resolve(Installation.LAST_BACKUP), "torn");
        assertThat(backups.now(english()).words()).startsWith("None is known on this machine.");
    }

    @ParameterizedTest @EnumSource void whatIsNotWellSaysMoreThanWhatIs(Language language) {
        var text = texts.in(language);

        assertThat(BackupHealth.in(text, Optional.of(Duration.ofDays(3)))).satisfies(old -> assertThat(old.well()).isFalse());
        assertThat(BackupHealth.in(text, Optional.of(Duration.ofDays(3))).words()).contains("./wellspring backup");
        saysWhatToDo(DatabaseHealth.in(text, new DatabaseHealth.State(5_000_000, 3, 100)), DatabaseHealth.in(text, new DatabaseHealth.State(5_000_000, 95, 100)));
        saysWhatToDo(DiskHealth.in(text, 90_000L << 20), DiskHealth.in(text, 300L << 20));
        saysWhatToDo(TimerHealth.in(text, new TimerHealth.State(Optional.of(Duration.ofMinutes(2)), List.of(), 0, 0)), TimerHealth.in(text, new TimerHealth.State(Optional.empty(), List.of(), 3, 0)));
    }

    private static void saysWhatToDo(HealthPart.Health well, HealthPart.Health ill) {
        assertThat(well.well()).isTrue();
        assertThat(ill.well()).isFalse();
        assertThat(ill.name()).isEqualTo(well.name());
        assertThat(ill.words()).hasSizeGreaterThan(well.words().length()).doesNotContain("{", ".health.");
    }

    private void timer(Instant next, Instant last, int failures) {
        jdbc.sql("""
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, last_success, consecutive_failures, version)
            values ('test-timer', 'recurring', :next, false, :last, :failures, 1)
            """).param("next", next.atOffset(ZoneOffset.UTC)).param("last", last.atOffset(ZoneOffset.UTC)).param("failures", failures).update();
    }

    private Text english() {
        return texts.in(Language.ENGLISH);
    }
}
