package org.wellspring.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.platform.Identifiers.Kind;

class IdentifiersTests {
    private final Identifiers ward = Identifiers.of(List.of("Ana Ruíz", "Will Koch", "Dr. Sam Ward", "Grace O’Brien", "أمل حداد", "Yusuf Demir"));

    @ParameterizedTest @CsvSource(delimiter = '|', value = {
        "Ana said breaks are missed | Ana", "We asked ana about it | ana", "That was Ana's idea | Ana's", "Talk to RUIZ about breaks | RUIZ",
        "Will Koch covers | Will Koch", "grace o’brien covers | grace o’brien", "Die Vertretung macht Yusuf | Yusuf", "تتولى حداد الأمر | حداد"})
    void aColleaguesNameIsFoundHoweverItIsWritten(String words, String piece) {
        assertThat(ward.in(words)).contains(new Identifiers.Found(Kind.NAME, piece));
    }

    @ParameterizedTest @ValueSource(strings = {
        "By Monday we will have a float", "We may change the roster", "The cook is in the ward at two", "With good grace", "Bay 3 hoist", "ER bay 3 lamp",
        "A float covers 14:00-15:00 from 23.11.2026", "A float covers 14.00-15.00 from 2026-11-23", "Two people from 1 May, 10 of 12 nights", "Bed 4 lamp"})
    void everydayWordsPlacesDaysAndTimesPass(String words) {
        assertThat(ward.in(words)).isEmpty();
    }

    @ParameterizedTest @ValueSource(strings = {"write to ward4@example.org", "an a.b+c@mail.example.com please"})
    void anAddressIsFound(String words) {
        assertThat(ward.in(words)).map(Identifiers.Found::kind).contains(Kind.EMAIL);
    }

    @ParameterizedTest @ValueSource(strings = {"ring 0151 234 56789", "call +44 20 7946 0000", "(030) 901820-0", "bleep 5551234"})
    void aTelephoneNumberIsFound(String words) {
        assertThat(ward.in(words)).map(Identifiers.Found::kind).contains(Kind.TELEPHONE);
    }

    @ParameterizedTest @ValueSource(strings = {"J.S. in bed 4", "AB bed 12", "bed 3, M.K.", "Frau Müller in Zimmer 2", "Mrs Jones again", "la señora Gómez", "السيدة فاطمة"})
    void somebodyInABedIsFound(String words) {
        assertThat(ward.in(words)).map(Identifiers.Found::kind).contains(Kind.PATIENT);
    }

    @Test void nobodyToNameMeansNoName() {
        assertThat(Identifiers.of(List.of()).in("Ana said breaks are missed")).isEmpty();
    }
}
