package org.wellspring.people.structure;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.people.DepartmentId;
import org.wellspring.people.MembershipKind;
import org.wellspring.people.Organisation;
import org.wellspring.people.directory.Days;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;
import org.wellspring.platform.TeamId;
import org.wellspring.platform.TimeSpan;

/** Sets up the organisation, each act with its audit entry in one transaction. */
@Component
@Transactional
class SetUp implements Structure {
    private final Units units;
    private final Memberships memberships;
    private final Roles roles;
    private final JoinCodes codes;
    private final ShiftCodes shiftCodes;
    private final Days days;
    private final Audit audit;

    SetUp(Units units, Memberships memberships, Roles roles, JoinCodes codes, ShiftCodes shiftCodes, Days days, Audit audit) {
        this.units = units;
        this.memberships = memberships;
        this.roles = roles;
        this.codes = codes;
        this.shiftCodes = shiftCodes;
        this.days = days;
        this.audit = audit;
    }

    @Override public void describe(Organisation organisation, PersonId by) {
        units.describe(organisation, days.today());
        audit.record(by, Act.ORGANISATION_DESCRIBED, organisation.name());
    }

    @Override public DepartmentId department(String name, PersonId by) {
        return units.department(name).orElseGet(() -> {
            audit.record(by, Act.DEPARTMENT_ADDED, name);
            return units.addDepartment(name);
        });
    }

    @Override public TeamId team(DepartmentId department, String name, PersonId by) {
        return units.team(department, name).orElseGet(() -> {
            audit.record(by, Act.TEAM_ADDED, name);
            return units.addTeam(department, name);
        });
    }

    @Override public void rename(DepartmentId department, String name, PersonId by) {
        if (units.rename(department, name)) {
            audit.record(by, Act.DEPARTMENT_RENAMED, name);
        }
    }

    @Override public String joinCode(TeamId team) {
        return codes.of(team, days.today()).orElseGet(() -> codes.renew(team, days.today()));
    }

    @Override public String renewJoinCode(TeamId team, PersonId by) {
        audit.record(by, Act.JOIN_CODE_RENEWED, team.toString());
        return codes.renew(team, days.today());
    }

    @Override public String shiftCode(TeamId team, TimeSpan shift, PersonId by) {
        return shiftCodes.of(team, shift).orElseGet(() -> {
            audit.record(by, Act.SHIFT_CODE_MADE, team.toString());
            return shiftCodes.make(team, shift, by);
        });
    }

    @Override public void endShiftCode(String code, PersonId by) {
        shiftCodes.end(new Code(code)).ifPresent(team -> audit.record(by, Act.SHIFT_CODE_ENDED, team.toString()));
    }

    @Override public void admit(PersonId id, Newcomer newcomer, TeamId team, MembershipKind kind, LocalDate from) {
        if (memberships.addPerson(id, newcomer)) {
            memberships.addMembership(id, team, kind, from);
        }
    }

    @Override public void grant(PersonId person, Role role, PersonId by) {
        if (role == Role.STAFF) {
            throw new IllegalArgumentException("STAFF comes with a membership; add the person to a team instead.");
        }
        if (roles.add(person, role, by, days.today())) {
            audit.record(by, Act.ROLE_GRANTED, "%s to %s".formatted(role, person));
        }
    }

    @Override public void revoke(PersonId person, Role role, PersonId by) {
        if (roles.remove(person, role)) {
            audit.record(by, Act.ROLE_REVOKED, "%s from %s".formatted(role, person));
        }
    }

    @Override public void putInCharge(PersonId person, TeamId team, LocalDate from, PersonId by) {
        if (roles.putInCharge(person, team, from)) {
            audit.record(by, Act.TEAM_GIVEN_SUPERVISOR, "%s to %s".formatted(team, person));
        }
    }
}
