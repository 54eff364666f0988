package org.wellspring.clients.cards;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.wellspring.ballot.Quarters.Running;
import org.wellspring.web.Form;
import org.wellspring.web.Text;

/** The form for new cards, as sent, against what may be chosen. */
record CardForm(List<Unit> units, List<Running> quarters) {
    Form checked(Form sent, Text text) {
        return sent.check("unit", text.of("clients.cards.unit.missing"), key -> unit(key).isPresent())
            .check("unit", text.of("clients.cards.unit.small", "fewest", Unit.FEWEST), key -> unit(key).filter(Predicate.not(Unit::enough)).isEmpty())
            .check("quarter", text.of("clients.cards.quarter.missing"), first -> quarter(first).isPresent())
            .check("cards", text.of("clients.cards.count.wrong", "fewest", Unit.FEWEST_CARDS, "most", Unit.MOST_CARDS), typed -> typed.isEmpty() || count(typed).isPresent())
            .check("handed", text.of("clients.cards.handed.missing"), name -> HandedBy.of(name).isPresent());
    }

    /** @param sound as {@link #checked} left it */
    Order order(Form sound) {
        var unit = unit(sound.value("unit")).orElseThrow();
        return new Order(sound.id(), unit, quarter(sound.value("quarter")).orElseThrow(), count(sound.value("cards")).orElse(unit.cards()), HandedBy.of(sound.value("handed")).orElseThrow());
    }

    private Optional<Unit> unit(String key) {
        return units.stream().filter(unit -> unit.key().equals(key)).findFirst();
    }

    private Optional<Running> quarter(String first) {
        return quarters.stream().filter(quarter -> quarter.first().toString().equals(first)).findFirst();
    }

    private static Optional<Integer> count(String typed) {
        return typed.matches("[0-9]{2,4}") ? IntStream.of(Integer.parseInt(typed)).filter(count -> count >= Unit.FEWEST_CARDS && count <= Unit.MOST_CARDS).boxed().findFirst() : Optional.empty();
    }
}
