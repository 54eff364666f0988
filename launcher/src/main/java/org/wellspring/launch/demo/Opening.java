package org.wellspring.launch.demo;

import org.springframework.context.ApplicationContext;
import org.wellspring.adoption.Rollout;
import org.wellspring.help.Help;
import org.wellspring.help.UnsafeContact;
import org.wellspring.people.DepartmentId;
import org.wellspring.people.structure.Sites;
import org.wellspring.platform.PersonId;

/**
 * What the wellbeing lead of the made-up hospital did before the first day: somebody to ring, wards live. Help numbers are real
 * and nobody dialled them, so they stay unchecked.
 */
final class Opening {
    private final Help help;
    private final Sites sites;
    private final Rollout rollout;
    private final PersonId lead;

    Opening(ApplicationContext app, PersonId lead) {
        this.help = app.getBean(Help.class);
        this.sites = app.getBean(Sites.class);
        this.rollout = app.getBean(Rollout.class);
        this.lead = lead;
    }

    /** The telephone number is from the range kept free for stories. */
    void nameSomebodyToRing() {
        sites.all().forEach(site -> help.keep(new UnsafeContact(site.id(), "Duty manager", "020 7946 0011", "Incident book"), lead));
    }

    void begin(DepartmentId ward, int people) {
        rollout.begin(ward, people, lead);
    }
}
