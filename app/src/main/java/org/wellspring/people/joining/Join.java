package org.wellspring.people.joining;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.people.MembershipKind;
import org.wellspring.people.directory.Days;
import org.wellspring.people.signin.Keys;
import org.wellspring.people.structure.Newcomer;
import org.wellspring.people.structure.StaffKey;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;

/** Makes a newcomer a member of the team whose code they have, or lets somebody on the staff list take up their line. */
@Component
class Join {
    private final Newcomers newcomers;
    private final Structure structure;
    private final Keys keys;
    private final Days days;

    Join(Newcomers newcomers, Structure structure, Keys keys, Days days) {
        this.newcomers = newcomers;
        this.structure = structure;
        this.keys = keys;
        this.days = days;
    }

    @Transactional
    Joined join(TeamId team, Joining joining) {
        var before = newcomers.joinedWith(joining.form());
        if (before.isPresent()) {
            return keys.of(before.get()).none() ? new Joined.Welcome(before.get()) : new Joined.SignInInstead();
        }
        var key = StaffKey.of(joining.staffLine());
        var person = key.flatMap(line -> newcomers.waitingOnTheList(line, team)).orElseGet(() -> admit(team, joining));
        newcomers.tookUp(person, joining, key);
        if (!joining.byPasskey()) {
            keys.setPassphrase(person, joining.signInName(), joining.passphrase());
        }
        return new Joined.Welcome(person);
    }

    private PersonId admit(TeamId team, Joining joining) {
        var person = new PersonId(UUID.randomUUID());
        structure.admit(person, new Newcomer(joining.name(), joining.profession(), joining.language(), Optional.empty()), team, MembershipKind.EMPLOYED, days.today());
        return person;
    }
}
