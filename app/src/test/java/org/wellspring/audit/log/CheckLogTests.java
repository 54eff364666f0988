package org.wellspring.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.transaction.support.TransactionTemplate;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;

/** V12: whoever owns the database can change the log; the checkpoint outside it shows that they did. */
@WellspringTest
class CheckLogTests {
    private static final PersonId ANA = new PersonId(UUID.randomUUID());

    @Autowired Audit audit;
    @Autowired Entries entries;
    @Autowired Checkpoints checkpoints;
    @Autowired MakeCheckpoint makeCheckpoint;
    @Autowired CheckLog check;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transactions;
    @Autowired Staffing staffing;
    @Autowired Environment environment;
    JdbcClient owner;
    List<Checkpoint> outside;

    @BeforeEach void fiveEntriesAndACheckpointOutside() {
        owner = JdbcClient.create(owner());
        owner.sql("create table if not exists public.saved as select number, at, by_person, what, about, previous, hash from audit.entry").update();
        for (int i = 1; i <= 5; i++) {
            audit.record(ANA, Act.ROLE_GRANTED, "MENTOR to " + UUID.randomUUID());
        }
        makeCheckpoint.now();
        outside = checkpoints.all();
    }

    @AfterEach void theLogAsItWas() {
        owner.sql("delete from audit.entry").update();
        owner.sql("insert into audit.entry (number, at, by_person, what, about, previous, hash) select number, at, by_person, what, about, previous, hash from public.saved").update();
        owner.sql("drop table public.saved").update();
        forgetCheckpoints();
    }

    @Test void anUntouchedLogIsWhole() {
        assertThat(check.against(outside)).isInstanceOfSatisfying(Checked.Whole.class, whole -> assertThat(whole.checkpoints()).isPositive());
    }

    @Test void theOrdinaryRoleCannotChangeOrRemoveAnEntry() {
        assertThatThrownBy(() -> jdbc.sql("update audit.entry set about = 'x'").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from audit.entry").update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("truncate audit.entry").update()).isInstanceOf(DataAccessException.class);
    }

    @Test void anEditedEntryIsFound() {
        for (var edit : List.of("about = 'nothing'", "what = 'role-revoked'", "by_person = gen_random_uuid()", "at = at - interval '1 day'")) {
            var third = last() - 2;
            var before = entries.after(third - 1, 1).getFirst();

            owner.sql("update audit.entry set " + edit + " where number = :third").param("third", third).update();

            assertThat(check.against(outside)).as(edit).isEqualTo(new Checked.Altered(third));
            put(before);
        }
    }

    @Test void aRemovedEntryIsFound() {
        var third = last() - 2;

        owner.sql("delete from audit.entry where number = :third").param("third", third).update();

        assertThat(check.against(outside)).isEqualTo(new Checked.Altered(third));
    }

    @Test void twoEntriesInEachOthersPlaceAreFound() {
        var third = last() - 2;

        owner.sql("update audit.entry set number = case number when :third then 1000000 else number end").param("third", third).update();
        owner.sql("update audit.entry set number = :third where number = :third + 1").param("third", third).update();
        owner.sql("update audit.entry set number = :third + 1 where number = 1000000").param("third", third).update();

        assertThat(check.against(outside)).isEqualTo(new Checked.Altered(third));
    }

    @Test void aCutOffEndIsFoundByTheCheckpointAlone() {
        var end = last();

        owner.sql("delete from audit.entry where number > :n").param("n", end - 2).update();

        assertThat(check.against(List.of())).isInstanceOf(Checked.Whole.class);
        assertThat(check.against(outside)).isEqualTo(new Checked.CutOff(end - 2, end));
    }

    @Test void aLogWrittenAnewWithRightHashesIsFoundByTheCheckpointAlone() {
        var end = last();
        var kept = entries.after(end - 3, 1).getFirst();
        owner.sql("delete from audit.entry where number > :n").param("n", kept.number()).update();

        audit.record(ANA, Act.ROLE_GRANTED, "a kinder story");
        audit.record(ANA, Act.ROLE_GRANTED, "the same number of entries");

        assertThat(check.against(List.of())).isInstanceOf(Checked.Whole.class);
        assertThat(check.against(outside)).isEqualTo(new Checked.Rewritten(end));
    }

    @Test void aCheckpointSignedByAnotherKeyIsNone() {
        var line = checkpoints.signed(outside.getLast());

        assertThat(checkpoints.readable(line)).hasSize(1);
        assertThat(checkpoints.readable(line.replaceFirst("(\"payload\":\"[^\"]{12})[^\"]", "$1A"))).isEmpty();
        assertThat(checkpoints.readable("{\"payload\":\"e30\",\"signature\":\"AAAA\"}\nnonsense\n")).isEmpty();
    }

    @Test void anEntryOfADeedThatWasRolledBackDoesNotStay() {
        var before = last();

        transactions.executeWithoutResult(deed -> {
            audit.record(ANA, Act.ROLE_GRANTED, "never happened");
            deed.setRollbackOnly();
        });

        assertThat(last()).isEqualTo(before);
    }

    @Test void twentyAtOnceStillMakeOneChain() throws Exception {
        try (var threads = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 20; i++) {
                threads.submit(() -> audit.record(ANA, Act.ROLE_GRANTED, "at once"));
            }
        }

        assertThat(check.against(outside)).isInstanceOf(Checked.Whole.class);
    }

    @Test void anAdministratorReadsTheLogAndTakesACheckpointAway() {
        var browser = staffing.signedIn(staffing.with(Role.ADMINISTRATOR, staffing.team("Ward " + UUID.randomUUID())));

        var file = browser.get("/data/audit/checkpoint.json");
        var page = browser.upload("/data/audit/check", "file", "kept.json", file.getResponse().getContentAsByteArray());

        assertThat(browser.get("/data/audit")).hasStatusOk().bodyText().contains("Gave a role");
        assertThat(page).hasStatusOk().bodyText().contains("Whole:");
    }

    private long last() {
        return entries.last().orElseThrow().number();
    }

    private void put(Entry entry) {
        owner.sql("update audit.entry set at = :at, by_person = :by, what = :what, about = :about where number = :number")
            .param("at", entry.at().atOffset(java.time.ZoneOffset.UTC)).param("by", entry.by()).param("what", entry.what()).param("about", entry.about())
            .param("number", entry.number()).update();
    }

    private void forgetCheckpoints() {
        try {
            java.nio.file.Files.deleteIfExists(java.nio.file.Path.of(environment.getRequiredProperty("wellspring.data"), "audit", "checkpoints.jsonl"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private DataSource owner() {
        return new DriverManagerDataSource(environment.getRequiredProperty("spring.flyway.url"),
            environment.getRequiredProperty("spring.flyway.user"), environment.getRequiredProperty("spring.flyway.password"));
    }
}
