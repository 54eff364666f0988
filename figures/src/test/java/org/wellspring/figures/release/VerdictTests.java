package org.wellspring.figures.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTests {

    @ParameterizedTest
    @CsvSource({"9, 0, 0", "0, 9, 0", "0, 0, 9", "3, 3, 3", "0, 0, 0"})
    void nineAnswersGiveNoVerdict(int yes, int mixed, int no) {
        assertThat(Verdict.of(yes, mixed, no)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10, 0, 0, mostly-yes",
        "7, 0, 3, mostly-yes",
        "6, 4, 0, mixed",
        "8, 2, 2, mostly-yes",
        "5, 0, 5, mixed",
        "0, 10, 0, mixed",
        "4, 0, 8, mostly-no",
        "3, 0, 7, mostly-no",
        "4, 0, 6, mixed",
        "20, 0, 10, mostly-yes",
        "19, 1, 10, mixed"
    })
    void twoThirdsOfAllAnswersMakeAMostly(int yes, int mixed, int no, String code) {
        assertThat(Verdict.of(yes, mixed, no).orElseThrow().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"-1, 10, 10", "10, -1, 10", "10, 10, -1"})
    void answersAreNeverTakenAway(int yes, int mixed, int no) {
        assertThatIllegalArgumentException().isThrownBy(() -> Verdict.of(yes, mixed, no));
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void aVerdictIsReadAsItIsWritten(Verdict verdict) {
        assertThat(Verdict.ofCode(verdict.code())).isEqualTo(verdict);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yes", "MIXED", "mostly yes"})
    void anotherWordIsNoVerdict(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Verdict.ofCode(code)).withMessageContaining("mostly-yes");
    }

    @Property
    void yesAndNoAreTreatedAlike(@ForAll @IntRange(max = 60) int yes, @ForAll @IntRange(max = 60) int mixed, @ForAll @IntRange(max = 60) int no) {
        var there = Verdict.of(yes, mixed, no);

        var back = Verdict.of(no, mixed, yes);

        assertThat(there.map(VerdictTests::turned)).isEqualTo(back);
    }

    @Property
    void oneMoreYesNeverMakesItWorse(@ForAll @IntRange(max = 60) int yes, @ForAll @IntRange(max = 60) int mixed, @ForAll @IntRange(max = 60) int no) {
        var before = Verdict.of(yes, mixed, no);

        var after = Verdict.of(yes + 1, mixed, no);

        before.ifPresent(verdict -> assertThat(after.orElseThrow()).isLessThanOrEqualTo(verdict));
    }

    private static Verdict turned(Verdict verdict) {
        return switch (verdict) {
            case MOSTLY_YES -> Verdict.MOSTLY_NO;
            case MIXED -> Verdict.MIXED;
            case MOSTLY_NO -> Verdict.MOSTLY_YES;
        };
    }
}
