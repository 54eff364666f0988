package org.wellspring.adoption.policy;

import gg.jte.generated.precompiled.Templates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wellspring.web.Open;
import org.wellspring.web.Page;
import org.wellspring.web.Pages;

/** Two pages for anyone: how well this can be used by everyone, and whether it works right now. */
@Open
@Controller
class PublicPages {
    private static final int PATIENCE_SECONDS = 2;

    private final DataSource database;
    private final Pages pages;
    private final Templates templates;

    PublicPages(DataSource database, Pages pages, Templates templates) {
        this.database = database;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/accessibility") JteModel accessibility(Page page) {
        return templates.adoptionAccessibility(page);
    }

    @GetMapping("/status") JteModel status(HttpServletRequest request) {
        return templates.adoptionStatus(pages.forAnyone(request), databaseAnswers());
    }

    private boolean databaseAnswers() {
        try (var connection = database.getConnection()) {
            return connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException away) {
            return false;
        }
    }
}
