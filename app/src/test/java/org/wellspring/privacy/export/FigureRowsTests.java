package org.wellspring.privacy.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wellspring.figures.Week;
import org.wellspring.privacy.Told;

class FigureRowsTests {
    private static final Week CLOSING = Week.parse("2026-11-09");

    @Test void whatClientsSaidIsARowForEachBandAndATeamRunsNothing() {
        var release = Told.release(CLOSING, Map.of("clients", List.of(Map.of("team", "=Ward 4", "quarter", "2026-08-17", "clinicians", 14, "ratings", "30-49", "proxy", "too-few",
            "top", Map.of("listened", "70-79", "time", "too-few")))));

        assertThat(FigureRows.of(release)).extracting(row -> String.join(",", CsvFile.cells(row, "")))
            .containsExactly("2026-11-09,1,clients,'=Ward 4,,listened,,,,,70-79,,,", "2026-11-09,1,clients,'=Ward 4,,ratings,,,,,30-49,,,");
    }

    @Test void everybodysQuarterIsTheSumOfItsGroupsAndTheirNoise() {
        var release = Told.release(CLOSING, Map.of("figures", List.of(figure("leaf-b", 31, 19), figure("leaf-a", 40, 20))));

        assertThat(FigureRows.of(release)).extracting(row -> String.join(",", CsvFile.cells(row, ""))).satisfiesExactly(
            everybody -> assertThat(everybody).startsWith("2026-11-09,1,quarterly,organisation,,heavy,120,35,").endsWith(",71,39,25/2"),
            first -> assertThat(first).contains("leaf-a"), second -> assertThat(second).contains("leaf-b"));
    }

    @Test void everybodysSurveyIsTheSumOfItsDivisionsStatementByStatement() {
        var release = Told.release(CLOSING, Map.of("figures", List.of(statement("division-0000000b", "b.two", 90, 110), statement("division-0000000a", "b.two", 100, 100),
            statement("division-0000000a", "a.one", 160, 40), statement("division-0000000b", "a.one", 100, 100))));

        assertThat(FigureRows.of(release)).extracting(row -> String.join(",", CsvFile.cells(row, ""))).satisfiesExactly(
            everybody -> assertThat(everybody).startsWith("2026-11-09,1,survey,organisation,,a.one,800,35,").endsWith(",260,140,24"),
            everybody -> assertThat(everybody).startsWith("2026-11-09,1,survey,organisation,,b.two,800,53,").endsWith(",190,210,24"),
            first -> assertThat(first).contains("division-0000000a,,a.one,400,20").endsWith(",160,40,12"), second -> assertThat(second).contains("division-0000000a,,b.two,400"),
            third -> assertThat(third).contains("division-0000000b,,a.one,400"), fourth -> assertThat(fourth).contains("division-0000000b,,b.two,400"));
    }

    /** Nothing is added up where the release itself tells of everybody. */
    @Test void aSurveyOfEverybodyIsOneRowForEachStatement() {
        var release = Told.release(CLOSING, Map.of("figures", List.of(statement("organisation", "a.one", 160, 40), statement("organisation", "b.two", 90, 110))));

        assertThat(FigureRows.of(release)).hasSize(2);
    }

    @Test void aReleaseThatTellsNothingHasNoRows() {
        assertThat(FigureRows.of(Told.release(CLOSING, Map.of()))).isEmpty();
    }

    private static Map<String, Object> statement(String leaf, String indicator, long no, long yes) {
        return Map.of("wave", "w", "kind", "battery", "leaf", leaf, "eligible", 400, "indicator", indicator, "sigma2", "12", "cells", List.of(no, yes));
    }

    private static Map<String, Object> figure(String leaf, long no, long yes) {
        return Map.of("wave", "w", "kind", "headline", "leaf", leaf, "eligible", 60, "indicator", "heavy", "sigma2", "25/4", "cells", List.of(no, yes));
    }
}
