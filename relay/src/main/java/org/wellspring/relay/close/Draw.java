package org.wellspring.relay.close;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wellspring.figures.noise.Coins;
import org.wellspring.figures.noise.DiscreteGaussian;
import org.wellspring.figures.release.Band;
import org.wellspring.figures.release.Verdict;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.notice.Declaration.Leaf;
import org.wellspring.relay.notice.Declaration.Wave;
import org.wellspring.relay.release.Release.AskLine;
import org.wellspring.relay.release.Release.BandLine;
import org.wellspring.relay.release.Release.DidLine;
import org.wellspring.relay.release.Release.Figure;

/** Turns exact counts into what may be published: noised cells, bands and verdicts. */
@Component
class Draw {
    /** Fewest supporters with whom an ask appears. */
    private static final int SUPPORTERS = 3;

    private final Coins coins = Coins.secure();

    /** Fresh noise on both cells of every leaf and indicator: to be called once for a charge. */
    List<Figure> figures(CountedWeek week, List<Wave> charged, Tally tally) {
        return charged.stream().flatMap(wave -> IntStream.range(0, wave.indicators().size()).boxed().flatMap(place -> figures(week, wave, place, tally))).toList();
    }

    private Stream<Figure> figures(CountedWeek week, Wave wave, int place, Tally tally) {
        return wave.wholeOrganisation()
            ? Stream.of(figure(wave, place, "organisation", week.staff(), tally.answers(wave.id(), place, 0), tally.answers(wave.id(), place, 1)))
            : week.declared().leaves().stream().map(leaf -> figure(wave, place, leaf.id(), leaf.eligible(),
                tally.answers(wave.id(), place, leaf.id(), 0), tally.answers(wave.id(), place, leaf.id(), 1)));
    }

    List<BandLine> bands(CountedWeek week, Tally tally) {
        return leaves(week).flatMap(leaf -> week.kinds().stream()
            .map(kind -> new BandLine(leaf, kind, Band.of(tally.reports(leaf, kind)).code()))).toList();
    }

    List<AskLine> asks(CountedWeek week, Tally tally) {
        return leaves(week).flatMap(leaf -> tally.asks(leaf).stream()
            .filter(ask -> tally.supporters(leaf, ask) >= SUPPORTERS)
            .map(ask -> new AskLine(leaf, ask, Band.of(tally.supporters(leaf, ask)).code()))).toList();
    }

    List<DidLine> did(CountedWeek week, Tally tally) {
        return leaves(week).flatMap(leaf -> tally.asks(leaf).stream()
            .flatMap(ask -> Verdict.of(tally.helped(leaf, ask, Said.Helped.YES), tally.helped(leaf, ask, Said.Helped.MIXED), tally.helped(leaf, ask, Said.Helped.NO))
                .map(verdict -> new DidLine(leaf, ask, verdict.code())).stream())).toList();
    }

    private Figure figure(Wave wave, int place, String leaf, int eligible, int... exact) {
        var noise = new DiscreteGaussian(wave.sigma2());
        var cells = Arrays.stream(exact).mapToLong(count -> count + noise.sample(coins)).boxed().toList();
        return new Figure(wave.id(), wave.kind(), leaf, eligible, wave.indicators().get(place), wave.sigma2(), cells);
    }

    private static Stream<String> leaves(CountedWeek week) {
        return week.declared().leaves().stream().map(Leaf::id);
    }
}
