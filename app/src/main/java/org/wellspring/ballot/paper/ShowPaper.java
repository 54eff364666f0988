package org.wellspring.ballot.paper;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wellspring.ballot.bundle.CallRoll;
import org.wellspring.ballot.bundle.Roll;
import org.wellspring.ballot.grid.NamedTeam;
import org.wellspring.figures.Week;
import org.wellspring.people.Member;
import org.wellspring.people.People;
import org.wellspring.people.Team;
import org.wellspring.platform.PersonId;

/** Puts together what the wellbeing lead sees of paper slips. */
@Component
class ShowPaper {
    private static final int MOST_FOUND = 20;

    private final Wishes wishes;
    private final Slips slips;
    private final When when;
    private final CallRoll callRoll;
    private final People people;

    ShowPaper(Wishes wishes, Slips slips, When when, CallRoll callRoll, People people) {
        this.wishes = wishes;
        this.slips = slips;
        this.when = when;
        this.callRoll = callRoll;
        this.people = people;
    }

    PaperView view(String name) {
        var next = when.next();
        var roll = next.map(bundle -> callRoll.call(bundle.bundle(), bundle.grid()));
        var wanting = wishes.people();
        return new PaperView(next.map(When.Next::from), listed(roll), roll.map(drawn -> leaves(drawn, wanting)).orElse(List.of()), name, found(name, wanting), slips.open());
    }

    private List<PaperView.Listed> listed(Optional<Roll> roll) {
        return wishes.all().stream().flatMap(wish -> people.member(wish.person()).stream()
            .map(member -> new PaperView.Listed(wish.person(), member.name(), team(member), wish.since(), roll.map(drawn -> standing(drawn, wish.person())).orElse(PaperView.Standing.NOT_COUNTED)))).toList();
    }

    private static PaperView.Standing standing(Roll roll, PersonId person) {
        if (roll.onPaper().contains(person)) {
            return PaperView.Standing.PAPER;
        }
        return roll.people().stream().anyMatch(one -> one.person().equals(person)) ? PaperView.Standing.TOO_FEW : PaperView.Standing.NOT_COUNTED;
    }

    private static List<PaperView.InLeaf> leaves(Roll roll, Set<PersonId> wanting) {
        return roll.weeks().getFirst().declared().stream().map(leaf -> {
            var teams = leaf.teams().teams().stream().map(NamedTeam::id).toList();
            var here = roll.people().stream().filter(one -> wanting.contains(one.person()) && teams.contains(one.team())).count();
            return new PaperView.InLeaf(leaf.teams().name(), (int) here, leaf.paper());
        }).filter(leaf -> leaf.wanting() > 0).toList();
    }

    private List<PaperView.Found> found(String name, Set<PersonId> wanting) {
        return name.isBlank() ? List.of() : people.search(name.strip(), MOST_FOUND).stream()
            .map(member -> new PaperView.Found(member.id(), member.name(), team(member), wanting.contains(member.id()))).toList();
    }

    private String team(Member member) {
        return member.team().flatMap(people::team).map(Team::name).orElse("");
    }

    /** The first week that a change of the list holds for. */
    Optional<Week> from() {
        return when.next().map(When.Next::from);
    }
}
