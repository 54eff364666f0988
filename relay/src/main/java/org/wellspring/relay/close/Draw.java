package org.wellspring.relay.close;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Rational;
import org.wellspring.figures.ledger.Charge;
import org.wellspring.figures.ledger.Ledger;
import org.wellspring.figures.noise.Coins;
import org.wellspring.figures.noise.DiscreteGaussian;
import org.wellspring.figures.release.Band;
import org.wellspring.figures.release.Verdict;
import org.wellspring.relay.notice.CountedWeek;
import org.wellspring.relay.notice.Declaration.Leaf;
import org.wellspring.relay.notice.Declaration.Wave;
import org.wellspring.relay.release.Release;
import org.wellspring.relay.release.Release.AskLine;
import org.wellspring.relay.release.Release.BandLine;
import org.wellspring.relay.release.Release.ClientLine;
import org.wellspring.relay.release.Release.DidLine;
import org.wellspring.relay.release.Release.Figure;
import org.wellspring.relay.release.Release.Spent;

/** Turns exact counts into what may be published: noised cells, bands and verdicts. */
@Component
class Draw {
    /** Fewest supporters with whom an ask appears. */
    private static final int SUPPORTERS = 3;

    private final Coins coins = Coins.secure();

    /**
     * What the week says to everyone: to be called once for a charge.
     *
     * @param ledger holds the charges of the waves that are drawn; others have no figures
     * @param tally nothing where the week's key is gone: then nothing is told
     * @param clients what clients of a quarter that closes with the week said
     */
    Release release(CountedWeek week, Ledger ledger, Optional<Tally> tally, List<ClientLine> clients, int number, String previous) {
        var charged = ledger.charges().stream().filter(charge -> charge.week().equals(week.week())).toList();
        var waves = week.declared().waves().stream().filter(wave -> charged.stream().anyMatch(charge -> charge.wave().equals(wave.id()))).toList();
        return new Release(1, number, previous, week.week(), week.notice(),
            tally.map(counts -> figures(week, waves, counts)).orElse(List.of()),
            tally.map(counts -> bands(week, counts)).orElse(List.of()),
            tally.map(counts -> asks(week, counts)).orElse(List.of()),
            tally.map(counts -> did(week, counts)).orElse(List.of()),
            clients,
            spent(ledger, charged, week));
    }

    private static Spent spent(Ledger ledger, List<Charge> charged, CountedWeek week) {
        var now = charged.stream().map(Charge::rho).reduce(Rational.ZERO, Rational::plus);
        return new Spent(now.decimal(4), ledger.spentIn52WeeksEnding(week.week()).decimal(4));
    }

    /** Fresh noise on both cells of every leaf and indicator: to be called once for a charge. */
    List<Figure> figures(CountedWeek week, List<Wave> charged, Tally tally) {
        return charged.stream().flatMap(wave -> IntStream.range(0, wave.indicators().size()).boxed().flatMap(place -> figures(week, wave, place, tally))).toList();
    }

    private Stream<Figure> figures(CountedWeek week, Wave wave, int place, Tally tally) {
        if (wave.wholeOrganisation()) {
            return Stream.of(figure(wave, place, "organisation", week.staff(), tally.answers(wave.id(), place, 0), tally.answers(wave.id(), place, 1)));
        }
        return wave.byDivision()
            ? week.declared().divisions().stream().map(division -> figure(wave, place, division.id(), week.declared().eligible(division),
                tally.answers(wave.id(), place, division.leaves(), 0), tally.answers(wave.id(), place, division.leaves(), 1)))
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
