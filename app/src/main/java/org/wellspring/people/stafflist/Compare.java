package org.wellspring.people.stafflist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wellspring.people.stafflist.Change.What;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.TeamId;

/** Holds a list against who works here. Changes nothing. */
final class Compare {
    private final Roll roll;
    private final Units units;
    private final Placing placing;
    private final List<Change> made = new ArrayList<>();
    private final List<Refused> refused;
    private final Set<PersonId> found = new HashSet<>();
    private int unchanged;

    private Compare(Roll roll, Units units, Placing placing, Collection<Refused> refused) {
        this.roll = roll;
        this.units = units;
        this.placing = placing;
        this.refused = new ArrayList<>(refused);
    }

    /** @param asking is never ended by their own list */
    static Changes changes(StaffList list, Roll roll, Units units, Placing placing, PersonId asking) {
        var compare = new Compare(roll, units, placing, list.refused());
        list.lines().forEach(compare::hold);
        var refused = compare.refused.stream().sorted(java.util.Comparator.comparingInt(Refused::number)).toList();
        return new Changes(List.copyOf(compare.made), refused, compare.unchanged, compare.ending(list, asking));
    }

    private void hold(Listed line) {
        switch (roll.find(line)) {
            case Roll.Match.Nobody() -> add(line);
            case Roll.Match.Several() -> refused.add(Refused.of(line.number(), Reason.CLAIMED_TWICE, line.name(), List.of(line.key(), line.nameKey())));
            case Roll.Match.Known(var person) -> change(line, person);
            case Roll.Match.Claimant(var person, var waiting) -> {
                waiting.ifPresent(this::replace);
                change(line, person);
            }
        }
    }

    private void add(Listed line) {
        if (line.stay().overBy(placing.today())) {
            refused.add(Refused.of(line.number(), Reason.LEFT_BEFORE, List.of(line.key())));
            return;
        }
        var after = after(line, Standing.NOBODY, false);
        made.add(Change.of(What.ADDED, line.number(), new PersonId(placing.ids().get()), Optional.empty(), after, units, placing.today()));
    }

    private void change(Listed line, Colleague person) {
        found.add(person.id());
        var before = person.standing();
        var after = after(line, before, person.joined());
        if (after.equals(before)) {
            unchanged++;
            return;
        }
        made.add(Change.of(what(before, after), line.number(), person.id(), Optional.of(before), after, units, placing.today()));
    }

    private void replace(Colleague waiting) {
        found.add(waiting.id());
        var before = waiting.standing();
        made.add(Change.of(What.REPLACED, 0, waiting.id(), Optional.of(before), before.replacedFrom(placing.today()), units, placing.today()));
    }

    private What what(Standing before, Standing after) {
        var from = before.place(placing.today());
        var to = after.place(placing.today());
        if (before.staffKey().isEmpty()) {
            return What.MATCHED;
        }
        if (from.isEmpty() && to.isPresent()) {
            return What.RETURNED;
        }
        return to.isPresent() && !to.get().team().equals(from.get().team()) ? What.MOVED : What.CHANGED;
    }

    /** What people who joined say about themselves stays theirs; the list fills only what they left empty. */
    private Standing after(Listed line, Standing before, boolean joined) {
        var said = line.said();
        var own = before.profile();
        var profession = joined && !own.profession().isEmpty() ? own.profession() : said.profession().orElse(own.profession());
        var languages = said.languages().isEmpty() || joined && !own.languages().isEmpty() ? own.languages() : said.languages();
        return new Standing(joined ? before.called() : line.name(), Optional.of(line.key()), Optional.of(line.name()), Optional.empty(),
            new Standing.Profile(profession, languages, said.share().or(own::share)), placing.of(line, before));
    }

    private Changes.Ending ending(StaffList list, PersonId asking) {
        var about = units.inTheDepartmentsOf(list.lines().stream().map(Listed::team).collect(Collectors.toSet()));
        var here = roll.listed().filter(person -> isIn(about, person)).toList();
        var unread = refused.stream().filter(one -> one.keys().isEmpty()).findFirst().map(Refused::number).orElse(0);
        var named = refused.stream().flatMap(one -> one.keys().stream()).collect(Collectors.toSet());
        var gone = unread != 0 ? Stream.<Colleague>empty()
            : here.stream().filter(person -> !found.contains(person.id()) && !named.contains(person.standing().staffKey().orElse("")) && !person.id().equals(asking));
        var today = placing.today();
        return new Changes.Ending(gone.map(person -> Change.of(What.ENDED, 0, person.id(), Optional.of(person.standing()), person.standing().goneFrom(today), units, today)).toList(),
            here.size(), unread);
    }

    private boolean isIn(Set<TeamId> teams, Colleague person) {
        LocalDate today = placing.today();
        return person.standing().place(today).filter(place -> teams.contains(place.team())).isPresent();
    }
}
