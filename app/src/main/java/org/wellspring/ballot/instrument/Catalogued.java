package org.wellspring.ballot.instrument;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wellspring.figures.instrument.About.Rater;
import org.wellspring.figures.instrument.Instrument;
import org.wellspring.people.People;
import org.wellspring.platform.PersonId;

/** Every instrument with what the catalogue tells of it. */
@Component
public class Catalogued {
    private final Instruments instruments;
    private final WordingPacks packs;
    private final Wordings wordings;
    private final People people;

    Catalogued(Instruments instruments, WordingPacks packs, Wordings wordings, People people) {
        this.instruments = instruments;
        this.packs = packs;
        this.wordings = wordings;
        this.people = people;
    }

    public List<Described> all() {
        return instruments.all().stream().map(this::described).toList();
    }

    /** What staff can be asked here: in words, with at least one statement a wave may publish. */
    public List<Described> askable() {
        return all().stream().filter(one -> one.key().about().ratedBy() == Rater.STAFF && !one.words().isEmpty() && !one.key().indicators().isEmpty()).toList();
    }

    Optional<Described> find(String id) {
        return instruments.find(id).map(this::described);
    }

    private Described described(Instrument key) {
        var confirmations = wordings.confirmations(key.id());
        var names = new HashMap<UUID, String>();
        confirmations.stream().flatMap(confirmation -> confirmation.by().stream())
            .forEach(by -> people.member(new PersonId(by)).ifPresent(member -> names.put(by, member.name())));
        return new Described(key, instruments.askedWhen(key), instruments.wordings(key), packs.licence(key.id()), confirmations, names, !InstrumentKeys.ships(key.id()));
    }
}
