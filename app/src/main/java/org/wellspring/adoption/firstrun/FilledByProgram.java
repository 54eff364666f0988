package org.wellspring.adoption.firstrun;

import java.util.Arrays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.adoption.Rollout;
import org.wellspring.adoption.calendar.Today;
import org.wellspring.adoption.department.Departments;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.people.DepartmentId;
import org.wellspring.people.DepartmentWentLive;
import org.wellspring.platform.PersonId;

/** Marks every step as done and the department as live. */
@Component
class FilledByProgram implements Rollout {
    private final Departments departments;
    private final Steps steps;
    private final Today today;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    FilledByProgram(Departments departments, Steps steps, Today today, Audit audit, ApplicationEventPublisher events) {
        this.departments = departments;
        this.steps = steps;
        this.today = today;
        this.audit = audit;
        this.events = events;
    }

    @Override @Transactional public void begin(DepartmentId department, int people, PersonId by) {
        Arrays.stream(Step.values()).forEach(steps::done);
        if (departments.begin(department, people, today.day())) {
            audit.record(by, Act.DEPARTMENT_WENT_LIVE, department.toString());
            events.publishEvent(new DepartmentWentLive(department, today.day()));
        }
    }
}
