package org.wellspring.relay.notice;

import java.util.Optional;
import java.util.stream.Stream;
import org.wellspring.figures.release.PlannedMargin;
import org.wellspring.figures.release.Share;
import org.wellspring.relay.notice.Declaration.DeclaredWeek;
import org.wellspring.relay.notice.Declaration.Wave;

/** The one rule that the app must not decide alone: a question is asked only where its answer would tell something. */
final class TellingRules {
    private TellingRules() {}

    static Optional<Refusal> tellingEnough(Declaration declaration, History history) {
        var answering = history.released().answering().share();
        return declaration.weeks().stream().flatMap(week -> week.waves().stream().flatMap(wave -> groups(declaration, week, wave)
            .flatMap(group -> tooWide(wave, group.name(), PlannedMargin.of(group.eligible(), answering, wave.sigma2())).stream()))).findFirst();
    }

    private record Group(String name, int eligible) {}

    /** Of whom the wave must tell something. Not of a team: where its quarterly figure is too wide, the page says that it cannot tell. */
    private static Stream<Group> groups(Declaration declaration, DeclaredWeek week, Wave wave) {
        return wave.byDivision() ? week.divisions().stream().map(division -> new Group(" of " + division.name(), week.eligible(division)))
            : wave.wholeOrganisation() ? Stream.of(new Group("", declaration.staff())) : Stream.empty();
    }

    private static Optional<Refusal> tooWide(Wave wave, String group, PlannedMargin margin) {
        return RecordRules.broken(!(wave.battery() ? margin.tells() : margin.carriesAPulse()), "The wave %s%s would be told only to %d points either way; at most %d are allowed. %s", wave.id(), group,
            (int) Math.ceil(margin.points()), wave.battery() ? Share.WIDEST : PlannedMargin.WIDEST_FOR_A_PULSE, wave.byDivision() ? "Join the division with a neighbour." : "Declare without it.");
    }
}
