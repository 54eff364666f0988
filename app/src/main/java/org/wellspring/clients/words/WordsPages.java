package org.wellspring.clients.words;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wellspring.clients.reader.Readers;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Where the safeguarding lead and the stand-in read, and decide. Everybody else learns only that they do. */
@Controller
@AllowedTo({Role.STAFF, Role.WELLBEING_LEAD})
class WordsPages {
    private static final String LIST = "redirect:/clients/words";

    private final Words words;
    private final Readers readers;
    private final Outside outside;
    private final Decide decide;
    private final ReadingWords reading;
    private final Templates templates;

    WordsPages(Words words, Readers readers, Outside outside, Decide decide, ReadingWords reading, Templates templates) {
        this.words = words;
        this.readers = readers;
        this.outside = outside;
        this.decide = decide;
        this.reading = reading;
        this.templates = templates;
    }

    @GetMapping("/clients/words") JteModel waiting(Page page, Visitor visitor) {
        var reads = readers.named().filter(both -> both.reads(visitor.person()));
        return templates.clientsWords(page, reads.isPresent() ? reading.lines(words.all().stream().filter(read -> outside.of(read.stock()).contains(visitor.person())).toList(), page.text()) : List.of(), reads);
    }

    @GetMapping("/clients/words/{id}") JteModel one(Page page, Visitor visitor, @PathVariable UUID id) {
        return look(page, read(visitor, id), Optional.empty());
    }

    @PostMapping("/clients/words/{id}/thanks") Object passOn(Page page, Visitor visitor, @PathVariable UUID id, @RequestParam(defaultValue = "") String words,
                                                          @RequestParam(defaultValue = "") String sure, HttpServletResponse response) {
        var waiting = read(visitor, id);
        var approved = Cleaned.of(words);
        var passed = sure.isEmpty() ? Decide.Passed.HELD : decide.passOn(waiting, approved);
        return switch (passed) {
            case PASSED, DECIDED_BEFORE -> LIST;
            case HELD -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield look(page, waiting, Optional.of(approved));
            }
        };
    }

    @PostMapping("/clients/words/{id}/right") String putRight(Visitor visitor, @PathVariable UUID id, @RequestParam(defaultValue = "") String state) {
        read(visitor, id);
        var right = "COMPLAINT".equals(state) ? State.COMPLAINT : State.DISCLOSURE;
        decide.putRight(id, right, readers.named().orElseThrow());
        return LIST + "/" + id;
    }

    @PostMapping("/clients/words/{id}/done") String done(Visitor visitor, @PathVariable UUID id, @RequestParam(defaultValue = "") String done) {
        read(visitor, id);
        Done.of(done).ifPresent(one -> decide.settle(id, one, visitor.person()));
        return Done.of(done).isPresent() ? LIST : LIST + "/" + id;
    }

    @PostMapping("/clients/words/{id}/drop") String drop(Visitor visitor, @PathVariable UUID id) {
        read(visitor, id);
        decide.drop(id);
        return LIST;
    }

    private JteModel look(Page page, Read read, Optional<String> tried) {
        var marks = decide.marks(read.stock());
        return templates.clientsOneOfWords(page, reading.line(read, page.text()), reading.look(read, marks, tried));
    }

    private Read read(Visitor visitor, UUID id) {
        if (readers.named().filter(both -> both.reads(visitor.person())).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var read = words.of(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!outside.of(read.stock()).contains(visitor.person())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return read;
    }
}
