package org.wellspring.help.now;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wellspring.web.Open;
import org.wellspring.web.Pages;

/** Help now: the numbers, one tap from ringing. Does not ask who reads it. */
@Open
@Controller
class HelpPages {
    private final Boards boards;
    private final Sheets sheets;
    private final Pages pages;
    private final Clock clock;
    private final Templates templates;

    HelpPages(Boards boards, Sheets sheets, Pages pages, Clock clock, Templates templates) {
        this.boards = boards;
        this.sheets = sheets;
        this.pages = pages;
        this.clock = clock;
        this.templates = templates;
    }

    /** @param saved whether this is the copy a device keeps for when there is no network */
    @GetMapping("/help") JteModel help(HttpServletRequest request, @RequestParam(defaultValue = "false") boolean saved) {
        var page = pages.forAnyone(request);
        return templates.helpNow(page, sheets.sheet(boards.board(), page.text(), clock.instant(), saved));
    }
}
