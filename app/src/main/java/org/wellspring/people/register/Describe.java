package org.wellspring.people.register;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.people.MembershipKind;
import org.wellspring.platform.PersonId;

/** What somebody does here: profession, languages, contract. */
@Component
@Transactional
class Describe {
    private final JdbcClient jdbc;
    private final Audit audit;

    Describe(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    void put(PersonId person, PersonFile.Work work, MembershipKind kind, LocalDate day, PersonId by) {
        jdbc.sql("update people.person set profession = :profession, languages = :languages, contract_share = :share where id = :person")
            .param("profession", work.profession()).param("languages", work.languages().toArray(String[]::new)).param("share", work.share().orElse(null))
            .param("person", person.value()).update();
        jdbc.sql("update people.membership set kind = :kind where person = :person and counts and (until_day is null or until_day > :day)")
            .param("kind", kind.name()).param("person", person.value()).param("day", day).update();
        audit.record(by, Act.PERSON_DESCRIBED, person.toString());
    }

    /** They are not the line of the staff list they said they are. */
    void clearClaim(PersonId person, PersonId by) {
        if (jdbc.sql("update people.person set claimed_key = null where id = :person and claimed_key is not null").param("person", person.value()).update() > 0) {
            audit.record(by, Act.PERSON_CLAIM_CLEARED, person.toString());
        }
    }
}
