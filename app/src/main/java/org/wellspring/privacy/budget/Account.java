package org.wellspring.privacy.budget;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wellspring.figures.Rational;
import org.wellspring.figures.Week;
import org.wellspring.figures.ledger.Ledger;
import org.wellspring.figures.ledger.Rho;
import org.wellspring.privacy.budget.Spending.Cost;
import org.wellspring.privacy.notices.Notices;
import org.wellspring.privacy.releases.Releases;
import org.wellspring.privacy.spi.Declaration;
import org.wellspring.privacy.spi.Release;

/** Reads the account out of signed releases, and what is to come out of the notices. */
@Component
class Account {
    private final Releases releases;
    private final Notices notices;

    Account(Releases releases, Notices notices) {
        this.releases = releases;
        this.notices = notices;
    }

    Spending now() {
        var newest = releases.newest();
        var year = newest.map(week -> releases.between(week.plus(1 - Ledger.WEEKS), week.plus(1))).orElse(List.of());
        var spent = year.isEmpty() ? Rational.ZERO : year.getLast().spentInYear();
        return new Spending(newest, spent, year.reversed().stream().filter(release -> release.charged().signum() > 0).map(Account::line).toList(),
            announced().stream().filter(line -> newest.isEmpty() || newest.get().isBefore(line.closing())).toList());
    }

    private static Cost line(Release release) {
        return new Cost(release.week(), release.text().figures().stream().map(figure -> figure.kind()).distinct().toList(), release.charged());
    }

    private List<Cost> announced() {
        return notices.texts().stream().flatMap(notice -> notice.declaration().weeks().stream()).filter(week -> !week.waves().isEmpty()).map(Account::line)
            .sorted(Comparator.comparing(Cost::closing)).toList();
    }

    private static Cost line(Declaration.WeekLine week) {
        return new Cost(Week.parse(week.monday()), week.waves().stream().map(Declaration.WaveLine::kind).toList(),
            week.waves().stream().map(wave -> Rho.of(wave.indicators().size(), 1, Rational.parse(wave.sigma2()))).reduce(Rational.ZERO, Rational::plus));
    }
}
