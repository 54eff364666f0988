package org.wellspring.adoption.promise;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.help.Help;
import org.wellspring.people.People;
import org.wellspring.platform.PersonId;

/** What the staff side said, in the order it was recorded. */
@Repository
public class Agreements {
    private final JdbcClient jdbc;
    private final QuestionList questions;
    private final People people;
    private final Help help;
    private final Audit audit;

    Agreements(JdbcClient jdbc, QuestionList questions, People people, Help help, Audit audit) {
        this.jdbc = jdbc;
        this.questions = questions;
        this.people = people;
        this.help = help;
        this.audit = audit;
    }

    /** @param id made with the form, so that sending it twice records it once */
    @Transactional public void record(UUID id, Agreement.State state, String staffSide, LocalDate on, PersonId by) {
        int fresh = jdbc.sql("""
                insert into adoption.agreement (id, state, staff_side, on_day, questions, recorded_by, place)
                values (:id, :state, :side, :on, :questions, :by, (select coalesce(max(place), 0) + 1 from adoption.agreement))
                on conflict do nothing
                """)
            .param("id", id).param("state", state.name()).param("side", staffSide).param("on", on).param("questions", questions.fingerprint()).param("by", by.value())
            .update();
        if (fresh == 1) {
            audit.record(by, act(state), staffSide);
        }
    }

    private static Act act(Agreement.State state) {
        return switch (state) {
            case ASKED -> Act.STAFF_SIDE_ASKED;
            case AGREED -> Act.STAFF_SIDE_AGREED;
            case REFUSED -> Act.STAFF_SIDE_REFUSED;
        };
    }

    public Standing standing() {
        var required = required();
        return newest().<Standing>map(agreement -> switch (agreement.state()) {
            case ASKED -> new Standing.Asked(agreement.staffSide(), agreement.on(), required);
            case REFUSED -> new Standing.Refused(agreement.staffSide(), agreement.on(), required);
            case AGREED -> agreement.questions().equals(questions.fingerprint()) ? new Standing.Agreed(agreement.staffSide(), agreement.on())
                : new Standing.Reopened(agreement.staffSide(), agreement.on(), required);
        }).orElseGet(() -> new Standing.Unasked(required));
    }

    private boolean required() {
        return people.organisation().flatMap(organisation -> help.country(organisation.country())).map(country -> country.staffSide().required()).orElse(false);
    }

    private Optional<Agreement> newest() {
        return jdbc.sql("""
                select state, staff_side, on_day, questions
                from adoption.agreement
                order by place desc
                limit 1
                """)
            .query((row, _) -> new Agreement(Agreement.State.valueOf(row.getString("state")), row.getString("staff_side"),
                row.getObject("on_day", LocalDate.class), row.getString("questions")))
            .optional();
    }
}
