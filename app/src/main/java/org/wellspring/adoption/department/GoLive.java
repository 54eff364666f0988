package org.wellspring.adoption.department;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.adoption.calendar.Today;
import org.wellspring.adoption.promise.Agreements;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.help.Help;
import org.wellspring.people.DepartmentWentLive;
import org.wellspring.people.structure.Sites;
import org.wellspring.platform.PersonId;

/** Lets a department begin: not before every help number was checked, somebody answers when it is not safe, and staff agreed where they must. */
@Component
public class GoLive {
    /** What is still missing, each with the step of the first run that settles it. */
    public enum Missing {
        HELP("help"), AGREEMENT("promise");

        private final String step;

        Missing(String step) {
            this.step = step;
        }

        public String step() {
            return step;
        }
    }

    private final Departments departments;
    private final Agreements agreements;
    private final Help help;
    private final Sites sites;
    private final Today today;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    GoLive(Departments departments, Agreements agreements, Help help, Sites sites, Today today, Audit audit, ApplicationEventPublisher events) {
        this.departments = departments;
        this.agreements = agreements;
        this.help = help;
        this.sites = sites;
        this.today = today;
        this.audit = audit;
        this.events = events;
    }

    public List<Missing> missing(Department department) {
        var missing = new ArrayList<Missing>();
        if (!sites.of(department.firstTeam().id()).map(help::readyFor).orElse(false)) {
            missing.add(Missing.HELP);
        }
        if (agreements.standing().holdsBack()) {
            missing.add(Missing.AGREEMENT);
        }
        return missing;
    }

    /** @return what is missing; it is live when nothing is */
    @Transactional public List<Missing> begin(Department department, PersonId by) {
        var missing = missing(department);
        if (missing.isEmpty() && departments.begin(department.id(), department.people().orElse(Math.max(1, department.joined())), today.day())) {
            audit.record(by, Act.DEPARTMENT_WENT_LIVE, department.name());
            events.publishEvent(new DepartmentWentLive(department.id(), today.day()));
        }
        return missing;
    }
}
