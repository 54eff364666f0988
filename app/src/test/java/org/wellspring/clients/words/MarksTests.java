package org.wellspring.clients.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTests {
    private static final Marks WARD = Marks.of(List.of("Ana Lindqvist", "Hope O'Brien", "José-María Núñez", "Li Wu", "أمل حداد", "Jörg Müller"));

    @ParameterizedTest @ValueSource(strings = {"Ana was kind", "thank you ana", "Nurse Lindqvist's hands", "LINDQVIST", "Hope never left us", "Maria sang", "Jose", "JOSÉ-MARÍA", "Danke, Muller",
        "Li stayed", "O’Brien", "أمل كانت هنا", "A\u200Bna", "Nu\u0301n\u0303ez"})
    void aNameOfATeamMemberNeverGoesThroughUnseen(String words) {
        assertThat(WARD.in(words)).as(words).isNotEmpty();
        assertThat(WARD.without(words)).contains("…");
        assertThat(WARD.in(WARD.without(words))).as(WARD.without(words)).isEmpty();
    }

    @ParameterizedTest @ValueSource(strings = {"Dr Okafor", "Dr. van der Berg", "Sister Agnes was there", "Nurse Kemi", "la enfermera Lucía", "Schwester Ute", "Herr Schmidt", "Mrs Patel", "السيدة سلمى", "د. سامي",
        "ring 020 7946 0011", "12345", "me@example.org", "@somebody", "www.example.org", "bed 4", "Bed no. 12", "room 7b", "Zimmer 12", "cama 3", "habitación 21", "غرفة 5", "سرير ٧"})
    void whatPointsAtOnePersonIsMarked(String words) {
        assertThat(WARD.in(words)).as(words).isNotEmpty();
    }

    @ParameterizedTest @ValueSource(strings = {"You listened to me and took your time.", "Ich hoffe, es geht euch gut. Die Pflege war gut.", "we hope you rest", "Gracias por todo, de verdad.", "شكرًا لكم على كل شيء",
        "The nurse was lovely", "three days, 10 out of 10", "a room with a view", "Thank you 🙏"})
    void plainThanksGoThrough(String words) {
        assertThat(WARD.in(words)).as(words).isEmpty();
        assertThat(WARD.without(words)).isEqualTo(words);
    }

    @Test void theRestOfTheWordsStays() {
        assertThat(WARD.without("Ana and Dr Okafor were kind to me in bed 4.")).isEqualTo("… and … were kind to me in ….");
        assertThat(Piece.of("To Ana, thanks", WARD.in("To Ana, thanks"))).containsExactly(new Piece("To ", false), new Piece("Ana", true), new Piece(", thanks", false));
    }

    @Test void hostileWordsAreReadInTimeAndLoseNothing() {
        for (var words : List.of("Dr ".repeat(300), "A".repeat(1000), "a1 ".repeat(333), "+".repeat(1000), "((((((".repeat(160), "@".repeat(1000), "bed ".repeat(250), "\uD83D\uDE4F".repeat(500), "Dr A " + "B ".repeat(490))) {
            var started = System.nanoTime();

            assertThat(String.join("", Piece.of(words, WARD.in(words)).stream().map(Piece::words).toList())).isEqualTo(words);

            assertThat(System.nanoTime() - started).isLessThan(2_000_000_000L);
        }
    }

    @Test void nothingInvisibleIsKept() {
        assertThat(Cleaned.of("  a\u0000b\r\nc\u202Ed\uFEFF\n\n\n\n\ne\uD800  ")).isEqualTo("a b\ncd\n\ne");
        assertThat(Cleaned.of("🙏 می‌خواهم")).isEqualTo("🙏 می‌خواهم");
        assertThat(Cleaned.fits("")).isFalse();
        assertThat(Cleaned.fits("x".repeat(1000))).isTrue();
        assertThat(Cleaned.fits("x".repeat(1001))).isFalse();
    }
}
