package org.wellspring.voice.effect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wellspring.figures.release.Published;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.privacy.spi.Release;

/** Reads what the releases say of a locked action: nothing later than its review, and only groups that were counted alike throughout. */
@Component
class ReadFigures {
    private final Figures figures;

    ReadFigures(Figures figures) {
        this.figures = figures;
    }

    Seen of(Plan plan) {
        var everybody = everybody(plan.design().indicator());
        var looked = Periods.looked(closings(everybody), plan.design(), plan.locked(), plan.review());
        return plan.design().compared().byTeam() ? teams(plan, looked) : together(plan, everybody, looked);
    }

    List<Headline> everybody(String indicator) {
        return indicator.equals(Release.QUARTERLY) ? figures.headlines(LeafId.ORGANISATION) : figures.fourWeekly();
    }

    static List<LocalDate> closings(List<Headline> headlines) {
        return headlines.stream().map(headline -> headline.closing().monday()).toList();
    }

    private static Seen together(Plan plan, List<Headline> everybody, List<LocalDate> looked) {
        var used = everybody.stream().filter(headline -> looked.contains(headline.closing().monday()) && spot(headline).isPresent()).toList();
        var people = used.isEmpty() ? 1 : used.getLast().eligible();
        var course = new Seen.Course("", people, Optional.of(plan.design().starts()), used.stream().flatMap(headline -> spot(headline).stream()).toList());
        return new Seen(List.of(course), List.of(), releases(used));
    }

    private Seen teams(Plan plan, List<LocalDate> looked) {
        var courses = new ArrayList<Seen.Course>();
        var leftOut = new ArrayList<Seen.LeftOut>();
        var used = new ArrayList<Headline>();
        for (var group : plan.design().groups()) {
            var told = figures.headlines(new LeafId(group.leaf())).stream().filter(headline -> looked.contains(headline.closing().monday())).toList();
            var spots = told.stream().flatMap(headline -> spot(headline).stream()).toList();
            if (told.size() < looked.size()) {
                leftOut.add(new Seen.LeftOut(group.name(), Seen.Because.COUNTED_OTHERWISE));
            } else if (spots.size() < looked.size()) {
                leftOut.add(new Seen.LeftOut(group.name(), Seen.Because.TOO_FEW_ANSWERED));
            } else {
                courses.add(new Seen.Course(group.name(), group.eligible(), group.starts(), spots));
            }
            used.addAll(told);
        }
        return new Seen(courses, leftOut, releases(used));
    }

    private static Optional<Seen.Spot> spot(Headline headline) {
        return switch (headline.share()) {
            case Published.Shown(var percent, var margin) -> Optional.of(new Seen.Spot(headline.closing().monday(), percent, margin, headline.turnout().answers(), headline.eligible()));
            case Published.CannotTell _ -> Optional.empty();
        };
    }

    private static List<String> releases(Collection<Headline> used) {
        Map<LocalDate, String> heads = used.stream().collect(Collectors.toMap(headline -> headline.closing().monday(), Headline::release, (one, _) -> one));
        return heads.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(Map.Entry::getValue).toList();
    }
}
