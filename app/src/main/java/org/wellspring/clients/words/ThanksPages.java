package org.wellspring.clients.words;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wellspring.clients.cards.Code;
import org.wellspring.clients.cards.Stocks;
import org.wellspring.platform.Confided;
import org.wellspring.web.Open;
import org.wellspring.web.Page;
import org.wellspring.web.Pages;

/** A client's own words, after the rating: no account and no cookie, the card is enough. */
@Open
@Controller
class ThanksPages {
    private final Stocks stocks;
    private final Openness openness;
    private final TakeWords take;
    private final Pages pages;
    private final Templates templates;

    ThanksPages(Stocks stocks, Openness openness, TakeWords take, Pages pages, Templates templates) {
        this.stocks = stocks;
        this.openness = openness;
        this.take = take;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping(ThanksAddress.BEFORE_CODE + "{code}") JteModel thanks(@PathVariable String code, HttpServletRequest request, HttpServletResponse response) {
        return page(pages.forStranger(request), Code.read(code), "", "", response);
    }

    @PostMapping(ThanksAddress.BEFORE_CODE + "{code}") Object give(@PathVariable String code, @RequestParam(defaultValue = "") String words, HttpServletRequest request, HttpServletResponse response) {
        var page = pages.forStranger(request);
        var read = Code.read(code);
        var cleaned = Cleaned.of(words);
        if (read.isEmpty() || stage(read) != Stage.WRITE) {
            return page(page, read, words, "", response);
        }
        if (!Cleaned.fits(cleaned)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(page, read, cleaned, page.text().of(cleaned.isEmpty() ? "clients.thanks.empty" : "clients.thanks.long", "most", Cleaned.LONGEST, "count", cleaned.length()), response);
        }
        take.take(read.get(), new Confided<>(cleaned));
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(ThanksAddress.BEFORE_CODE + read.get().letters() + "?lang=" + page.text().language().code())).build();
    }

    private JteModel page(Page page, Optional<Code> code, String typed, String problem, HttpServletResponse response) {
        var stage = stage(code);
        if (stage == Stage.UNKNOWN) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        return templates.clientsThanks(page, stage, typed, problem);
    }

    private Stage stage(Optional<Code> code) {
        if (code.flatMap(stocks::stockOf).isEmpty()) {
            return Stage.UNKNOWN;
        }
        if (stocks.worded(code.orElseThrow())) {
            return Stage.SPENT;
        }
        return switch (openness.about(stocks.stockOf(code.get()).orElseThrow())) {
            case OPEN -> Stage.WRITE;
            case NOBODY_READS -> Stage.CLOSED_NOBODY;
            case SOMETHING_WAITS -> Stage.CLOSED_WAITS;
        };
    }
}
