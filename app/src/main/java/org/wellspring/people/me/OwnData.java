package org.wellspring.people.me;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.people.directory.Answering;
import org.wellspring.people.directory.Days;
import org.wellspring.people.signin.Sessions;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.PersonalData;
import org.wellspring.platform.Role;

/** Everything all modules hold about one person: to take along or to erase. An erasure that was cut short goes on at the next start. */
@Component
class OwnData {
    private static final Logger LOG = LoggerFactory.getLogger(OwnData.class);

    private final List<PersonalData> steps;
    private final Audit audit;
    private final Erasures erasures;
    private final Answering answering;
    private final Sessions sessions;
    private final Days days;

    OwnData(List<PersonalData> steps, Audit audit, Erasures erasures, Answering answering, Sessions sessions, Days days) {
        this.steps = steps.stream().sorted(Comparator.comparing(step -> step instanceof PeoplesData)).toList();
        this.audit = audit;
        this.erasures = erasures;
        this.answering = answering;
        this.sessions = sessions;
        this.days = days;
    }

    /** By module, in the module's own words. */
    Map<String, List<Map<String, Object>>> of(PersonId person) {
        var all = new LinkedHashMap<String, List<Map<String, Object>>>();
        steps.forEach(step -> all.merge(module(step), step.export(person), (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList()));
        return all;
    }

    boolean isLastAdministrator(PersonId person) {
        return answering.withRole(Role.ADMINISTRATOR, days.today()).equals(List.of(person));
    }

    void erase(PersonId person) {
        audit.record(person, Act.ACCOUNT_ERASED, person.toString());
        erasures.begin(person, days.today());
        goOn(person);
    }

    @EventListener(ApplicationReadyEvent.class) void finishWhatWasBegun() {
        erasures.begun().forEach(this::goOn);
    }

    private void goOn(PersonId person) {
        try {
            sessions.endAll(person);
            steps.forEach(step -> step.erase(person));
            erasures.finish(person);
        } catch (RuntimeException cutShort) {
            LOG.error("An erasure stopped half-way; it goes on at the next start.", cutShort);
        }
    }

    private static String module(PersonalData step) {
        return step.columns().stream().findFirst().map(column -> column.substring(0, column.indexOf('.'))).orElse("other");
    }
}
