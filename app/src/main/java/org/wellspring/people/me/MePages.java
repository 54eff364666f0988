package org.wellspring.people.me;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wellspring.people.signin.Told;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Form;
import org.wellspring.web.OwnPage;
import org.wellspring.web.Page;
import org.wellspring.web.PrivateFrames;
import org.wellspring.web.Visitor;

/** A person's own page: what they are called, in which language, which roles they hold, and the way to everything else of theirs. */
@AllowedTo(Role.STAFF)
@Controller
class MePages {
    private final Profiles profiles;
    private final Told told;
    private final PrivateFrames frames;
    private final List<OwnPage> more;
    private final Templates templates;

    MePages(Profiles profiles, Told told, PrivateFrames frames, List<OwnPage> more, Templates templates) {
        this.profiles = profiles;
        this.told = told;
        this.frames = frames;
        this.more = more.stream().sorted(Comparator.comparingInt(OwnPage::place)).toList();
        this.templates = templates;
    }

    @GetMapping("/me") JteModel me(Page page, Visitor visitor, @RequestParam(required = false) @Nullable String kept) {
        return templates.peopleMe(page, visitor, more, told.open(visitor.person()), kept != null);
    }

    @Transactional @PostMapping("/me/told") String read(Visitor visitor) {
        told.read(visitor.person());
        return "redirect:/me";
    }

    @GetMapping("/me/profile") JteModel profile(Page page, Visitor visitor) {
        return templates.peopleProfile(page, ProfileForm.shown(profiles.of(visitor.person())));
    }

    @PostMapping("/me/profile") @Nullable JteModel change(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var form = ProfileForm.check(Form.sent(request), page.text());
        if (!form.sound()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return templates.peopleProfile(page, form);
        }
        profiles.put(visitor.person(), ProfileForm.read(form));
        response.sendRedirect("/me?kept");
        return null;
    }

    @GetMapping("/me/history") JteModel history(Page page) {
        return templates.peopleHistory(page, frames.frame(page, "history", page.text().of("people.history.title")));
    }
}
