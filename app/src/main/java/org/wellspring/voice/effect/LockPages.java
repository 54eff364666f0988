package org.wellspring.voice.effect;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.wellspring.platform.Role;
import org.wellspring.voice.ask.Here;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Choice;
import org.wellspring.web.Form;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** Where an action is written down, looked at and locked. */
@Controller
@AllowedTo(Role.WELLBEING_LEAD)
class LockPages {
    private static final int WEEKS_TO_START = 2;
    private static final int WEEKS_TO_REVIEW = 54;

    private final Countable countable;
    private final LockPlan lock;
    private final Foresee foresee;
    private final Replied replied;
    private final Named named;
    private final Here here;
    private final Templates templates;

    LockPages(Countable countable, LockPlan lock, Foresee foresee, Replied replied, Named named, Here here, Templates templates) {
        this.countable = countable;
        this.lock = lock;
        this.foresee = foresee;
        this.replied = replied;
        this.named = named;
        this.here = here;
        this.templates = templates;
    }

    @GetMapping("/effects/new") JteModel blank(Page page) {
        return editor(page, Form.of(Map.of("id", UUID.randomUUID().toString(), "aim", "fall", "worth", "10", "turns", "1",
            "starts", here.today().plusWeeks(WEEKS_TO_START).toString(), "review", here.today().plusWeeks(WEEKS_TO_REVIEW).toString())));
    }

    @PostMapping("/effects/new") Object send(Page page, Visitor visitor, HttpServletRequest request, HttpServletResponse response) {
        var form = Form.sent(request);
        var grid = countable.now();
        if (grid.isEmpty() || form.value("step").equals("change")) {
            return editor(page, form);
        }
        return switch (new CheckPlan(form, grid.get().leaves(), named.everywhere(), here.today(), page.text()).checked()) {
            case CheckPlan.Unfit(var unfit) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield editor(page, unfit);
            }
            case CheckPlan.Fit(var wanted) when form.value("step").equals("lock") -> locked(page, visitor, form, wanted, grid.get(), response);
            case CheckPlan.Fit(var wanted) -> preview(page, form, wanted, grid.get());
        };
    }

    private Object locked(Page page, Visitor visitor, Form form, Wanted wanted, Countable.Grid grid, HttpServletResponse response) {
        return switch (lock.lock(form.id(), wanted, grid, form.ticked("known"), visitor.person())) {
            case LockPlan.Done(var id) -> ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("/effects/" + id)).build();
            case LockPlan.NeedsToBeKnown() -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield preview(page, form.problem("known", page.text().of("voice.effect.problem.known")), wanted, grid);
            }
        };
    }

    private JteModel preview(Page page, Form form, Wanted wanted, Countable.Grid grid) {
        var design = Compose.design(wanted, grid);
        var foreseen = new Plan.Foreseen(foresee.points(design, here.today(), wanted.review(), grid), false);
        var plan = new Plan(form.id(), wanted.action(), wanted.aim(), design, here.today(), wanted.review(), foreseen);
        return templates.voiceEffectPreview(page, form, plan, Sight.of(plan, page.text()), new EffectWords(page.text()));
    }

    private JteModel editor(Page page, Form form) {
        var leaves = countable.now().map(Countable.Grid::leaves).orElse(List.of());
        var compared = Arrays.stream(Compared.values()).map(one -> new Choice(one.word(), page.text().of("voice.effect.compared." + one.word()))).toList();
        var aims = List.of(new Choice("fall", page.text().of("voice.effect.aim.fall")), new Choice("rise", page.text().of("voice.effect.aim.rise")));
        return templates.voiceEffectNew(page, form, leaves.stream().map(leaf -> new Choice("leaf-" + leaf.id(), leaf.name())).toList(), replied.choices(page.text()), compared, aims);
    }
}
