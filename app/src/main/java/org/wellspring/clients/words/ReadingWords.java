package org.wellspring.clients.words;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.clients.Here;
import org.wellspring.clients.cards.Stock;
import org.wellspring.clients.cards.Stocks;
import org.wellspring.clients.contact.Contact;
import org.wellspring.clients.contact.Contacts;
import org.wellspring.web.Text;

/** Puts words before their reader. */
@Component
class ReadingWords {
    private static final int FIRST_LETTERS = 80;

    private final Stocks stocks;
    private final Contacts contacts;
    private final Here here;

    ReadingWords(Stocks stocks, Contacts contacts, Here here) {
        this.stocks = stocks;
        this.contacts = contacts;
        this.here = here;
    }

    List<WordsLine> lines(List<Read> all, Text text) {
        return all.stream().map(read -> line(read, text)).toList();
    }

    WordsLine line(Read read, Text text) {
        var words = read.words().words().replace('\n', ' ');
        var late = read.state() == State.WAITING && read.due().isBefore(here.now());
        return new WordsLine(read.id(), stocks.of(read.stock()).map(Stock::team).orElse(""), words.length() > FIRST_LETTERS ? words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, FIRST_LETTERS))) + "…" : words,
            left(read, late, text), read.state(), late);
    }

    private String left(Read read, boolean late, Text text) {
        return switch (read.state()) {
            case WAITING -> late ? text.of("clients.words.late") : text.of("clients.words.left", "hours", WorkingDay.hoursLeft(here.now(), read.due()), "day", text.day(read.due().toLocalDate()), "time", read.due().toLocalTime().toString());
            case DISCLOSURE, COMPLAINT -> read.done().map(done -> text.of("clients.words.done." + done.name())).orElse(text.of("clients.words.undone"));
        };
    }

    Look look(Read read, Marks marks, Optional<String> tried) {
        var words = read.words().words();
        var proposed = tried.orElseGet(() -> marks.without(words));
        var held = tried.map(approved -> marks.in(approved).stream().map(span -> approved.substring(span.from(), span.until())).distinct().toList()).orElse(List.of());
        return new Look(Piece.of(words, marks.in(words)), proposed, held, tried.isPresent(), contacts.staffed(Contact.What.SAFE), contacts.staffed(Contact.What.COMPLAINT));
    }
}
