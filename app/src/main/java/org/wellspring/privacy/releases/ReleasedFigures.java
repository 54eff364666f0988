package org.wellspring.privacy.releases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Wave;
import org.wellspring.figures.release.Answering;
import org.wellspring.figures.release.Band;
import org.wellspring.figures.release.Verdict;
import org.wellspring.privacy.spi.AskBand;
import org.wellspring.privacy.spi.ClientVoice;
import org.wellspring.privacy.spi.Figures;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.privacy.spi.Release;

/** Reads figures out of the releases kept here. */
@Component
class ReleasedFigures implements Figures {
    /** A verdict older than a quarter says nothing about now. */
    private static final int VERDICT_WEEKS = 13;

    private final Releases releases;

    ReleasedFigures(Releases releases) {
        this.releases = releases;
    }

    @Override public Optional<Week> newest() {
        return releases.newest();
    }

    @Override public List<Headline> headlines(LeafId leaf) {
        return shares(Release.QUARTERLY, leaf);
    }

    @Override public Map<LeafId, List<Headline>> headlinesOfLeaves() {
        var told = new LinkedHashMap<LeafId, List<Headline>>();
        releases.with(Release.QUARTERLY).forEach(release -> release.leaves(Release.QUARTERLY).forEach((leaf, headline) -> told.computeIfAbsent(leaf, _ -> new ArrayList<>()).add(headline)));
        return told;
    }

    @Override public List<Headline> fourWeekly() {
        return shares(Release.FOUR_WEEKLY, LeafId.ORGANISATION);
    }

    @Override public Map<String, Headline> survey(Week closing) {
        return releases.between(closing, closing.plus(1)).stream().findFirst().map(Release::battery).orElse(Map.of());
    }

    @Override public Map<LeafId, Map<String, Headline>> surveyByDivision(Week closing) {
        return releases.between(closing, closing.plus(1)).stream().findFirst().map(Release::batteryByDivision).orElse(Map.of());
    }

    @Override public Map<LeafId, List<Headline>> statementByDivision(String indicator) {
        var told = new LinkedHashMap<LeafId, List<Headline>>();
        releases.with(Wave.BATTERY).forEach(release -> release.batteryByDivision().forEach((division, statements) ->
            Optional.ofNullable(statements.get(indicator)).ifPresent(headline -> told.computeIfAbsent(division, _ -> new ArrayList<>()).add(headline))));
        return told;
    }

    @Override public List<Headline> statement(String indicator) {
        return releases.with(Wave.BATTERY).stream().flatMap(release -> Optional.ofNullable(release.battery().get(indicator)).stream()).toList();
    }

    @Override public Answering answering() {
        var newest = Stream.concat(releases.with(Release.QUARTERLY).stream(), releases.with(Release.FOUR_WEEKLY).stream()).distinct()
            .sorted(Comparator.comparing(Release::number).reversed());
        return Answering.expected(newest.flatMap(release -> release.turnout().stream()).limit(Answering.RELEASES).toList());
    }

    private List<Headline> shares(String kind, LeafId leaf) {
        return releases.with(kind).stream().flatMap(release -> release.share(kind, leaf).stream()).toList();
    }

    @Override public Map<Week, Map<String, Band>> bands(LeafId leaf, Week from, Week until) {
        var weeks = new LinkedHashMap<Week, Map<String, Band>>();
        releases.between(from, until).stream().filter(release -> !release.bands(leaf).isEmpty()).forEach(release -> weeks.put(release.week(), release.bands(leaf)));
        return weeks;
    }

    @Override public Map<LeafId, Map<String, Band>> bandsOfLeaves(Week week) {
        return releases.between(week, week.plus(1)).stream().findFirst().map(Release::bands).orElse(Map.of());
    }

    @Override public List<AskBand> asks(LeafId leaf, Week week) {
        return releases.between(week, week.plus(1)).stream().flatMap(release -> release.asks(leaf).stream()).toList();
    }

    @Override public List<ClientVoice> clients() {
        return releases.with(Releases.CLIENTS).stream().flatMap(release -> release.clients().stream()).toList();
    }

    @Override public Optional<Verdict> verdict(LeafId leaf, String ask) {
        return newest().stream().flatMap(newest -> releases.between(newest.plus(1 - VERDICT_WEEKS), newest.plus(1)).reversed().stream())
            .flatMap(release -> release.verdict(leaf, ask).stream()).findFirst();
    }
}
