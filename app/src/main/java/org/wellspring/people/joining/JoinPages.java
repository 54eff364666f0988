package org.wellspring.people.joining;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wellspring.people.directory.Days;
import org.wellspring.people.directory.Teams;
import org.wellspring.people.signin.Sessions;
import org.wellspring.people.structure.Code;
import org.wellspring.people.structure.JoinCodes;
import org.wellspring.people.structure.ShiftCodes;
import org.wellspring.platform.TeamId;
import org.wellspring.web.Form;
import org.wellspring.web.Open;
import org.wellspring.web.Page;

/** Joining with a code from the poster, without a work address. Any code that does not fit gets one and the same answer. */
@Open
@Controller
class JoinPages {
    private final JoinCodes codes;
    private final ShiftCodes shiftCodes;
    private final Join join;
    private final JoinForm rules;
    private final Teams teams;
    private final Sessions sessions;
    private final Templates templates;
    private final Days days;
    private final Clock clock;

    JoinPages(JoinCodes codes, ShiftCodes shiftCodes, Join join, JoinForm rules, Teams teams, Sessions sessions, Templates templates, Days days, Clock clock) {
        this.codes = codes;
        this.shiftCodes = shiftCodes;
        this.join = join;
        this.rules = rules;
        this.teams = teams;
        this.sessions = sessions;
        this.templates = templates;
        this.days = days;
        this.clock = clock;
    }

    @GetMapping("/join") JteModel askForCode(Page page) {
        return templates.peopleJoinCode(page, Form.blank());
    }

    @PostMapping("/join") @Nullable JteModel typed(Page page, @RequestParam(defaultValue = "") String code, HttpServletResponse response) throws IOException {
        var typed = Code.typed(code);
        if (typed.characters().isEmpty()) {
            return unknown(page, code, response);
        }
        response.sendRedirect("/join/" + typed.characters());
        return null;
    }

    @GetMapping("/join/{code}") @Nullable JteModel ask(Page page, @PathVariable String code, HttpServletResponse response) throws IOException {
        var typed = Code.typed(code);
        var team = codes.teamOf(typed, days.today());
        if (team.isPresent()) {
            var blank = Form.of(Map.of("form", UUID.randomUUID().toString(), "language", page.text().language().code(), "way", "passphrase"));
            return form(page, typed, team.get(), blank);
        }
        if (shiftCodes.running(typed, clock.instant()).isPresent()) {
            response.sendRedirect("/shift/" + typed.characters());
            return null;
        }
        return unknown(page, code, response);
    }

    @PostMapping("/join/{code}") @Nullable JteModel join(Page page, @PathVariable String code, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var typed = Code.typed(code);
        var team = codes.teamOf(typed, days.today());
        if (team.isEmpty()) {
            return unknown(page, code, response);
        }
        var joining = JoinForm.read(request, page.text().language());
        var checked = rules.check(request, joining, page.text());
        if (!checked.sound()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(page, typed, team.get(), checked);
        }
        switch (join.join(team.get(), joining)) {
            case Joined.Welcome(var person) -> {
                sessions.begin(request, person);
                response.sendRedirect(joining.byPasskey() ? "/me/keys" : "/");
            }
            case Joined.SignInInstead() -> response.sendRedirect("/sign-in");
        }
        return null;
    }

    private JteModel form(Page page, Code code, TeamId team, Form form) {
        return templates.peopleJoin(page, code.characters(), teams.one(team).orElseThrow(), form);
    }

    private JteModel unknown(Page page, String code, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return templates.peopleJoinCode(page, Form.of(Map.of("code", code)).problem("code", page.text().of("people.join.code.unknown")));
    }
}
