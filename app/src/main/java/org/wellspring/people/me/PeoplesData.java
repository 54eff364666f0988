package org.wellspring.people.me;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;

/** What this module holds about a person. Erased last: until then other modules can still ask who it is. */
@Component
class PeoplesData implements PersonalData {
    private final JdbcClient jdbc;

    PeoplesData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override public Set<String> columns() {
        return Set.of("people.person.id", "people.person.display_name", "people.person.profession", "people.person.languages", "people.person.contract_share",
            "people.person.ui_language", "people.person.scheme", "people.person.staff_key", "people.person.staff_name", "people.person.claimed_key",
            "people.person.join_form", "people.person.first_signed_in_on",
            "people.membership.person", "people.membership.team", "people.membership.kind", "people.membership.counts", "people.membership.from_day", "people.membership.until_day",
            "people.role_grant.person", "people.role_grant.role", "people.role_grant.granted_by", "people.role_grant.granted_on",
            "people.supervision.person", "people.supervision.team", "people.supervision.from_day", "people.supervision.until_day",
            "people.cover.supervisor", "people.cover.stand_in", "people.cover.team", "people.cover.from_day", "people.cover.until_day",
            "people.confirmation.person", "people.confirmation.confirmed_by", "people.confirmation.confirmed_on",
            "people.passphrase.person", "people.passphrase.sign_in_name", "people.passphrase.sign_in_key", "people.passphrase.hash", "people.passphrase.changed_on",
            "people.passkey_holder.person", "people.passkey_holder.handle",
            "people.passkey.credential", "people.passkey.handle", "people.passkey.public_key", "people.passkey.attestation", "people.passkey.made_on",
            "people.one_time_link.person", "people.one_time_link.made_by", "people.one_time_link.made_at", "people.one_time_link.purpose",
            "people.shift_code.made_by", "people.erasure.person", "people.erasure.asked_on");
    }

    @Override public List<Map<String, Object>> export(PersonId person) {
        return Stream.of(profile(person), memberships(person), roles(person), teams(person), cover(person), confirmations(person), keys(person), links(person))
            .flatMap(List::stream).toList();
    }

    private List<Map<String, Object>> profile(PersonId person) {
        return rows(jdbc.sql("""
                select 'person' as kind, id::text, display_name, profession, array_to_string(languages, ', ') as languages, contract_share, ui_language, scheme,
                    staff_key, staff_name, claimed_key, first_signed_in_on::text
                from people.person
                where id = :person
                """), person);
    }

    private List<Map<String, Object>> memberships(PersonId person) {
        return rows(jdbc.sql("""
                select 'membership' as kind, t.name as team, d.name as department, m.kind as membership, m.counts, m.from_day::text, m.until_day::text
                from people.membership m
                join people.team t on t.id = m.team
                join people.department d on d.id = t.department
                where m.person = :person
                order by m.from_day
                """), person);
    }

    private List<Map<String, Object>> roles(PersonId person) {
        return rows(jdbc.sql("select 'role' as kind, role, granted_on::text from people.role_grant where person = :person order by role"), person);
    }

    private List<Map<String, Object>> teams(PersonId person) {
        return rows(jdbc.sql("""
                select 'answers for' as kind, t.name as team, s.from_day::text, s.until_day::text
                from people.supervision s
                join people.team t on t.id = s.team
                where s.person = :person
                order by s.from_day
                """), person);
    }

    private List<Map<String, Object>> cover(PersonId person) {
        return rows(jdbc.sql("""
                select 'cover' as kind, case when supervisor = :person then 'covered' else 'covering' end as part, from_day::text, until_day::text
                from people.cover
                where supervisor = :person or stand_in = :person
                order by from_day
                """), person);
    }

    private List<Map<String, Object>> confirmations(PersonId person) {
        return rows(jdbc.sql("""
                select 'confirmation' as kind, case when person = :person then 'of me' else 'by me' end as part, confirmed_on::text
                from people.confirmation
                where person = :person or confirmed_by = :person
                order by confirmed_on
                """), person);
    }

    private List<Map<String, Object>> keys(PersonId person) {
        return rows(jdbc.sql("""
                select 'way in' as kind, 'passphrase' as way, sign_in_name, changed_on::text as since
                from people.passphrase
                where person = :person
                union all
                select 'way in', 'passkey', null, k.made_on::text
                from people.passkey k
                join people.passkey_holder h on h.handle = k.handle
                where h.person = :person
                """), person);
    }

    private List<Map<String, Object>> links(PersonId person) {
        return rows(jdbc.sql("""
                select 'one-time link' as kind, purpose, made_at::text, used
                from people.one_time_link
                where person = :person
                order by made_at
                """), person);
    }

    @Override @Transactional public void erase(PersonId person) {
        jdbc.sql("delete from people.confirmation where confirmed_by = :person").param("person", person.value()).update();
        jdbc.sql("delete from people.shift_code where made_by = :person").param("person", person.value()).update();
        jdbc.sql("update people.one_time_link set made_by = null where made_by = :person").param("person", person.value()).update();
        jdbc.sql("update people.role_grant set granted_by = person where granted_by = :person").param("person", person.value()).update();
        jdbc.sql("delete from people.person where id = :person").param("person", person.value()).update();
    }

    private static List<Map<String, Object>> rows(JdbcClient.StatementSpec statement, PersonId person) {
        return statement.param("person", person.value()).query().listOfRows();
    }
}
