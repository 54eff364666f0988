package org.wellspring.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.BadSqlGrammarException;

/** The relay's memory has no place for a person, an address or a time. */
class SchemaTests {
    private static final RelayUnderTest RELAY = new RelayUnderTest();

    @AfterAll static void stop() {
        RELAY.close();
    }

    @Test void everyColumnIsOneOfThese() {
        assertThat(RELAY.jdbc().sql("""
                select table_name || '.' || column_name || ' ' || data_type
                from information_schema.columns
                where table_schema = 'relay' and table_name <> 'flyway_schema_history'
                order by 1
                """).query(String.class).list()).containsExactly(
            "card.code bytea", "card.stock text",
            "charge.head text", "charge.number integer", "charge.previous text", "charge.rho text", "charge.wave text", "charge.week date",
            "closing.monday date",
            "envelope_even.counter integer", "envelope_even.monday date", "envelope_even.nonce bytea", "envelope_even.sealed bytea",
            "envelope_odd.counter integer", "envelope_odd.monday date", "envelope_odd.nonce bytea", "envelope_odd.sealed bytea",
            "issuer_key.bundle integer", "issuer_key.fingerprint text",
            "laid_aside.counter integer", "laid_aside.monday date", "laid_aside.nonce bytea", "laid_aside.sealed bytea",
            "laid_aside_rating.code bytea", "laid_aside_rating.sealed bytea",
            "leaf.id text", "leaf.name text", "leaf.teams ARRAY",
            "notice.bundle integer", "notice.declaration text", "notice.head text", "notice.number integer", "notice.payload bytea", "notice.previous text", "notice.signature bytea",
            "paper.head text", "paper.monday date", "paper.questions text",
            "rating.code bytea", "rating.sealed bytea",
            "release.head text", "release.monday date", "release.number integer", "release.payload bytea", "release.previous text", "release.signature bytea",
            "slip.code bytea", "slip.monday date", "slip.sealed bytea",
            "stock.app text", "stock.clinicians integer", "stock.emergency text", "stock.head text", "stock.id text", "stock.quarter date", "stock.team text", "stock.words boolean",
            "week.bundle integer", "week.monday date");
    }

    @Test void nothingHasATimeADefaultOrASequence() {
        assertThat(RELAY.jdbc().sql("""
                select table_name || '.' || column_name
                from information_schema.columns
                where table_schema = 'relay' and table_name <> 'flyway_schema_history'
                  and (data_type like 'time%' or column_default is not null or is_identity = 'YES' or is_generated <> 'NEVER')
                """).query(String.class).list()).isEmpty();
        assertThat(RELAY.jdbc().sql("select count(*) from pg_sequences").query(Integer.class).single()).isZero();
        assertThat(RELAY.jdbc().sql("show track_commit_timestamp").query(String.class).single()).isEqualTo("off");
        assertThat(RELAY.jdbc().sql("show log_statement").query(String.class).single()).isEqualTo("none");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "update relay.charge set rho = '0'", "delete from relay.charge", "truncate relay.charge",
        "update relay.release set number = 2", "delete from relay.release", "truncate relay.release",
        "update relay.notice set number = 2", "delete from relay.notice", "truncate relay.notice cascade",
        "delete from relay.closing", "update relay.week set bundle = 1", "delete from relay.leaf", "delete from relay.issuer_key",
        "delete from relay.envelope_even", "delete from relay.envelope_odd",
        "delete from relay.rating", "update relay.rating set sealed = ''", "update relay.card set stock = ''", "update relay.stock set team = ''",
        "update relay.slip set sealed = ''", "update relay.paper set questions = ''", "truncate relay.slip",
        "drop table relay.charge", "alter table relay.charge add column person text", "create table relay.person (name text)",
        "select script from relay.flyway_schema_history"})
    void requestsMayNot(String statement) {
        assertThatThrownBy(() -> RELAY.jdbc().sql(statement).update()).isInstanceOf(BadSqlGrammarException.class)
            .rootCause().hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @Test void requestsRunAsARoleThatOwnsNothing() {
        assertThat(RELAY.jdbc().sql("select current_user").query(String.class).single()).isEqualTo(RealPostgres.ROLE);
        assertThat(RELAY.jdbc().sql("select count(*) from pg_class where relowner = (select oid from pg_roles where rolname = current_user)").query(Integer.class).single()).isZero();
    }

    @Test void sealedEnvelopesHaveOneSize() {
        assertThatThrownBy(() -> RELAY.jdbc().sql("insert into relay.envelope_even values ('2026-08-03', decode(repeat('00', 32), 'hex'), 1, decode('00', 'hex'))").update())
            .rootCause().hasMessageContaining("violates check constraint");
    }
}
