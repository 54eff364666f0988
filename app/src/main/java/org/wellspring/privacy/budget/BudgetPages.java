package org.wellspring.privacy.budget;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wellspring.web.Open;
import org.wellspring.web.Page;

/** Open to everybody: whoever may be asked may see what the asking costs. */
@Open
@Controller
class BudgetPages {
    private final Account account;
    private final Templates templates;

    BudgetPages(Account account, Templates templates) {
        this.account = account;
        this.templates = templates;
    }

    @GetMapping("/budget") JteModel budget(Page page) {
        var spending = account.now();
        return templates.privacyBudget(page, spending, BudgetBar.of(spending, page.text().language().rightToLeft()));
    }
}
