package org.wellspring.voice.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wellspring.WellspringTest;
import org.wellspring.platform.Language;
import org.wellspring.privacy.spi.Declaration;
import org.wellspring.web.Form;
import org.wellspring.web.Texts;

@WellspringTest
class CheckPlanTests {
    private static final LocalDate TODAY = LocalDate.parse("2027-03-01");
    private static final List<Declaration.LeafLine> THREE = List.of(leaf("leaf-a"), leaf("leaf-b"), leaf("leaf-c"));

    @Autowired Texts texts;

    @Test void aWholePlanFits() {
        assertThat(checked(whole())).isInstanceOfSatisfying(CheckPlan.Fit.class, fit -> {
            assertThat(fit.wanted().leaves()).containsExactlyInAnyOrder("leaf-a", "leaf-b");
            assertThat(fit.wanted().aim()).isEqualTo(new Plan.Aim(false, 10));
            assertThat(fit.wanted().action().reply()).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"title,''", "change,'  '", "title,Ask Lindqvist for a float", "change,call 020 7946 0991 first", "worth,0", "worth,101", "worth,7.5", "worth,many", "worth,''", "compared,''",
        "compared,last-year", "starts,2027-03-01", "starts,2026-01-01", "starts,2029-01-01", "starts,soon", "review,2027-03-20", "review,2031-01-01", "review,''"})
    void whatCannotBeLockedIsSaidBesideItsField(String field, String typed) {
        var form = whole();
        form.put(field, typed.strip());

        assertThat(checked(form)).isInstanceOfSatisfying(CheckPlan.Unfit.class, unfit -> {
            assertThat(unfit.form().problems()).containsOnlyKeys(field);
            assertThat(unfit.form().problem(field)).doesNotContain("voice.");
            assertThat(unfit.form().value(field)).isEqualTo(typed.strip());
        });
    }

    @Test void aLotNeedsTwoAndAComparisonOneThatTakesNoPart() {
        var one = whole();
        one.remove("leaf-leaf-b");
        var all = whole();
        all.putAll(Map.of("leaf-leaf-c", "yes", "compared", "other-teams"));

        assertThat(checked(one)).isInstanceOfSatisfying(CheckPlan.Unfit.class, unfit -> assertThat(unfit.form().problems()).containsOnlyKeys("leaves"));
        assertThat(checked(all)).isInstanceOfSatisfying(CheckPlan.Unfit.class, unfit -> assertThat(unfit.form().problems()).containsOnlyKeys("leaves"));
    }

    @Test void aTeamNobodyCountsIsNotTakenInAndNeitherIsAForgedAnswer() {
        var form = whole();
        form.putAll(Map.of("leaf-leaf-forged", "yes", "reply", "not-an-id", "turns", "99"));

        assertThat(checked(form)).isInstanceOfSatisfying(CheckPlan.Fit.class, fit -> {
            assertThat(fit.wanted().leaves()).doesNotContain("leaf-forged");
            assertThat(fit.wanted().action().reply()).isEmpty();
            assertThat(fit.wanted().turns()).isEqualTo(1);
        });
    }

    private CheckPlan.Checked checked(Map<String, String> values) {
        return new CheckPlan(Form.of(values), THREE, Set.of("Ana Lindqvist"), TODAY, texts.in(Language.ENGLISH)).checked();
    }

    private static Map<String, String> whole() {
        return new HashMap<>(Map.of("id", UUID.randomUUID().toString(), "title", "A float nurse", "change", "From two to three.", "aim", "fall", "worth", "10", "compared", "by-lot",
            "leaf-leaf-a", "yes", "leaf-leaf-b", "yes", "starts", "2027-03-20", "review", "2027-12-01"));
    }

    private static Declaration.LeafLine leaf(String id) {
        return new Declaration.LeafLine(id, "Ward " + id, List.of(), 40, "");
    }
}
