package org.wellspring.privacy.releases;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.grid.Calendar;
import org.wellspring.figures.grid.Level;
import org.wellspring.figures.release.Band;
import org.wellspring.privacy.notices.NoticeText;
import org.wellspring.privacy.spi.ClientLine;
import org.wellspring.privacy.spi.Declaration;
import org.wellspring.privacy.spi.Declaration.LeafLine;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.privacy.spi.Release;
import org.wellspring.privacy.spi.ReleaseText;
import org.wellspring.privacy.trust.Untrusted;

/** Holds a release against the notice everyone read before the week began: no other leaf, wave, noise or kind may appear. */
final class AsAnnounced {
    private final ReleaseText text;
    private final Declaration declaration;
    private final Declaration.WeekLine week;
    private final Map<String, LeafLine> leaves;

    private AsAnnounced(ReleaseText text, Declaration declaration, Declaration.WeekLine week) {
        this.text = text;
        this.declaration = declaration;
        this.week = week;
        this.leaves = week.leaves().stream().collect(Collectors.toMap(LeafLine::id, leaf -> leaf));
    }

    static void check(Release release, NoticeText notice) {
        var week = notice.week(release.week()).orElseThrow(() -> new Untrusted("Release %d is about a week its notice does not hold.".formatted(release.number())));
        var check = new AsAnnounced(release.text(), notice.declaration(), week);
        var inOrder = check.figures() && check.bands() && check.asks() && check.did() && check.clients();
        if (!inOrder) {
            throw new Untrusted("Release %d holds something its notice did not announce. It was not believed. Ask the relay's keeper why.".formatted(release.number()));
        }
    }

    private boolean figures() {
        return once(text.figures().stream().map(figure -> List.of(figure.wave(), figure.leaf(), figure.indicator())).toList()) && text.figures().stream().allMatch(this::planned);
    }

    private boolean planned(ReleaseText.Figure figure) {
        return week.waves().stream().anyMatch(wave -> wave.id().equals(figure.wave()) && wave.kind().equals(figure.kind()) && wave.indicators().contains(figure.indicator())
            && Rational.parse(wave.sigma2()).equals(Rational.parse(figure.sigma2())) && figure.eligible() == eligible(wave, figure.leaf()));
    }

    /** How many people the notice said may be in this figure; -1 where there is no such leaf. */
    private int eligible(Declaration.WaveLine wave, String leaf) {
        if (wave.leaf().equals(LeafId.ORGANISATION.value())) {
            return leaf.equals(LeafId.ORGANISATION.value()) ? declaration.staff() : -1;
        }
        if (wave.leaf().equals(Level.DIVISION.code())) {
            return week.divisions().stream().filter(division -> division.id().equals(leaf)).findFirst().map(week::eligible).orElse(-1);
        }
        return leaves.containsKey(leaf) ? leaves.get(leaf).eligible() : -1;
    }

    private boolean bands() {
        return once(text.bands().stream().map(line -> List.of(line.leaf(), line.kind())).toList())
            && text.bands().stream().allMatch(line -> leaves.containsKey(line.leaf()) && declaration.kinds().contains(line.kind()));
    }

    private boolean asks() {
        return once(text.asks().stream().map(line -> List.of(line.leaf(), line.ask())).toList())
            && text.asks().stream().allMatch(line -> leaves.containsKey(line.leaf()) && Band.ofCode(line.band()) != Band.FEWER_THAN_3);
    }

    private boolean did() {
        return once(text.did().stream().map(line -> List.of(line.leaf(), line.ask())).toList())
            && text.did().stream().allMatch(line -> leaves.containsKey(line.leaf()));
    }

    /** Cards are not announced to staff: what holds is the form, each team and quarter once, and that the quarter is over. */
    private boolean clients() {
        var closing = Week.parse(text.monday());
        return ClientLine.once(text.clients()) && text.clients().stream().noneMatch(line -> closing.isBefore(line.quarter().plus(Calendar.QUARTER - 1)));
    }

    private static boolean once(Collection<List<String>> keys) {
        return new HashSet<>(keys).size() == keys.size();
    }
}
