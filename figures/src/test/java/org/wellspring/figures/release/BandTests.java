package org.wellspring.figures.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class BandTests {

    @ParameterizedTest
    @CsvSource({"0, 0-2", "1, 0-2", "2, 0-2", "3, 3-5", "5, 3-5", "6, 6-9", "9, 6-9", "10, 10+", "2147483647, 10+"})
    void aNumberOfPeopleIsOnlyEverSaidAsABand(int people, String code) {
        assertThat(Band.of(people).code()).isEqualTo(code);
    }

    @Test
    void nobodyAndTwoPeopleLookTheSame() {
        assertThat(Band.of(0)).isEqualTo(Band.of(2)).isEqualTo(Band.FEWER_THAN_3);
    }

    @ParameterizedTest
    @EnumSource(Band.class)
    void aBandIsReadAsItIsWritten(Band band) {
        assertThat(Band.ofCode(band.code())).isEqualTo(band);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "0-3", "10", "TEN_OR_MORE"})
    void anotherWordIsNoBand(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> Band.ofCode(code)).withMessageContaining("10+");
    }

    @Test
    void thereIsNoBandForFewerThanNobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> Band.of(-1));
    }

    @Property
    void morePeopleNeverGiveALowerBand(@ForAll @IntRange(min = 0, max = 100) int people) {
        assertThat(Band.of(people + 1)).isGreaterThanOrEqualTo(Band.of(people));
    }
}
