package org.wellspring.help.numbers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.help.Check;
import org.wellspring.help.Country;
import org.wellspring.help.KnownLine;
import org.wellspring.help.Line;
import org.wellspring.help.OwnNumber;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;
import org.wellspring.platform.PersonId;

/** The numbers of this organisation: its country's, for its kind of work, and its own. */
@Component
public class Numbers {
    private final Countries countries;
    private final OwnLines own;
    private final Checks checks;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Numbers(Countries countries, OwnLines own, Checks checks, People people, Audit audit, Clock clock) {
        this.countries = countries;
        this.own = own;
        this.checks = checks;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Country> countries() {
        return countries.all();
    }

    public Optional<Country> country(String code) {
        return countries.of(code);
    }

    public List<KnownLine> all() {
        var latest = checks.byLine();
        var packed = people.organisation().stream().flatMap(this::packed);
        return Stream.concat(packed, own.all().stream()).map(line -> new KnownLine(line, Optional.ofNullable(latest.get(line.id())))).toList();
    }

    @Transactional public void checked(String id, boolean answered, PersonId by) {
        all().stream().map(KnownLine::line).filter(known -> known.id().equals(id)).findFirst().ifPresent(line -> {
            checks.keep(new Check(id, line.dial().number(), answered, by, today()));
            audit.record(by, answered ? Act.HELP_NUMBER_ANSWERED : Act.HELP_NUMBER_SILENT, line.name());
        });
    }

    public void add(OwnNumber number) {
        own.add(number, today());
    }

    private Stream<Line> packed(Organisation organisation) {
        return countries.of(organisation.country()).stream()
            .flatMap(country -> country.lines().stream().filter(line -> line.isFor(organisation.pack()))
                .map(line -> new Line(country.code() + ":" + line.id(), line.kind(), line.name(), line.dial(), line.terms(), line.what(), line.origin())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), people.organisation().map(Organisation::zone).orElse(ZoneOffset.UTC));
    }
}
