package org.wellspring.launch;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.figures.Week;
import org.wellspring.launch.demo.Visit;
import org.wellspring.launch.person.Phone;
import org.wellspring.people.MembershipKind;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;
import org.wellspring.people.signin.OneTimeLinks;
import org.wellspring.people.structure.Newcomer;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.Language;
import org.wellspring.platform.MovedClock;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import org.wellspring.privacy.spi.Relay;
import org.wellspring.relay.close.CloseDue;
import org.wellspring.relay.signed.SignedDocument;

/** One ward and the people who work on it, on a running installation whose clock the test moves. */
public final class Ward {
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    /** @param phone their own */
    public record Colleague(PersonId id, Phone phone) {}

    public final Installed installed;
    public final TeamId team;
    public final List<Colleague> colleagues = new ArrayList<>();
    private final MovedClock clock;
    private final LocalDate from;

    public Ward(Installed installed, MovedClock clock, LocalDate from) {
        this.installed = installed;
        this.clock = clock;
        this.from = from;
        installed.app(OneTimeLinks.class).forFirstAdministrator();
        var structure = installed.app(Structure.class);
        structure.describe(new Organisation("Linden Hospital", "GB", ZONE, List.of(Language.values()), "nursing"), founder());
        team = team("Ward 4");
    }

    public PersonId founder() {
        return installed.app(People.class).withRole(Role.ADMINISTRATOR).getFirst();
    }

    /** Somebody on the staff list, who has not signed in yet. */
    public Colleague hire() {
        return hire(team);
    }

    /** Another team of the department, or the one of this name. */
    public TeamId team(String name) {
        var structure = installed.app(Structure.class);
        return structure.team(structure.department("Acute medicine", founder()), name, founder());
    }

    /** The same, into another team. */
    public Colleague hire(TeamId team) {
        var id = new PersonId(UUID.randomUUID());
        var number = colleagues.size() + 1;
        installed.app(Structure.class).admit(id, new Newcomer("Colleague " + number, "nurse", Language.ENGLISH, Optional.of("N%03d".formatted(number))), team, MembershipKind.EMPLOYED, from);
        var colleague = new Colleague(id, new Phone(installed.settings.relay().url(), new SecureRandom()));
        colleagues.add(colleague);
        return colleague;
    }

    public Visit visit(Colleague colleague) {
        return new Visit(installed.settings.app().url()).enter(installed.app(OneTimeLinks.class).forDemo(colleague.id()));
    }

    public void at(Week week, int day, int hour) {
        clock.moveTo(moment(week, day, hour));
    }

    public static Instant moment(Week week, int day, int hour) {
        return week.monday().plusDays(day).atTime(hour, 0).atZone(ZONE).toInstant();
    }

    /** What the halves' own timers would do by now. */
    public void letTimersRun() {
        installed.relay(CloseDue.class).closeDue();
        installed.app(Relay.class).pull();
        installed.app(DeclareBundles.class).declareDue();
    }

    public List<SignedDocument> notices() {
        return Phone.notices(installed.settings.relay().url());
    }

    public void fetchTokens(List<Colleague> some) {
        var notices = notices();
        some.forEach(colleague -> colleague.phone().fetchTokens(visit(colleague), notices));
    }
}
