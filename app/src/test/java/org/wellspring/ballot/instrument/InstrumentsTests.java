package org.wellspring.ballot.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.ballot.instrument.WordingTests.care;
import static org.wellspring.ballot.instrument.WordingTests.key;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wellspring.Staffing;
import org.wellspring.WellspringTest;
import org.wellspring.figures.instrument.Instrument;
import org.wellspring.figures.instrument.Keys;
import org.wellspring.platform.PersonId;
import org.wellspring.platform.Role;

@WellspringTest
class InstrumentsTests {
    @Autowired Instruments instruments;
    @Autowired Wordings wordings;
    @Autowired Staffing staffing;
    @Autowired JdbcClient jdbc;
    PersonId lead;

    @BeforeEach void aLeadAndNoWordsYet() {
        jdbc.sql("delete from ballot.wording").update();
        lead = staffing.with(Role.WELLBEING_LEAD, staffing.team("Ward " + UUID.randomUUID()));
    }

    @Test void everyKeyThatShipsIsThere() {
        assertThat(instruments.all()).extracting(Instrument::id).startsWith(Keys.SHIPPED.toArray(String[]::new));
        assertThat(instruments.find("cbi")).contains(key("cbi"));
        assertThat(instruments.find("mbi")).isEmpty();
    }

    @Test void wordsAreEnglishWhereNobodyTranslatedThem() {
        assertThat(instruments.wording(key("cbi"), "ar")).hasValueSatisfying(words -> assertThat(words.language()).isEqualTo("en"));
        assertThat(instruments.wording(key("care"), "en")).isEmpty();
    }

    @Test void confirmedWordsAreOfferedAndSayWhoAnswersForThem() {
        wordings.confirm(UUID.randomUUID(), care(), Permission.WRITTEN, "Letter of 3 March, folder 12", lead);

        assertThat(instruments.wording(key("care"), "de")).contains(care());
        assertThat(wordings.confirmations("care")).singleElement().satisfies(confirmed -> {
            assertThat(confirmed.by()).contains(lead.value());
            assertThat(confirmed.permission()).isEqualTo("written");
            assertThat(confirmed.stands()).isTrue();
        });
        assertThat(acts()).contains("wording-confirmed");
    }

    @Test void sendingTheFormTwiceConfirmsOnce() {
        var id = UUID.randomUUID();

        wordings.confirm(id, care(), Permission.OWN, "ours", lead);
        wordings.confirm(id, care(), Permission.OWN, "ours", lead);

        assertThat(wordings.confirmations("care")).hasSize(1);
    }

    @Test void newerWordsTakeThePlaceOfOlderOnesAndTheRecordOfBothStays() {
        wordings.confirm(UUID.randomUUID(), care(), Permission.OWN, "first", lead);
        wordings.confirm(UUID.randomUUID(), care(), Permission.OWN, "second", lead);

        assertThat(instruments.wordings(key("care"))).hasSize(1);
        assertThat(wordings.confirmations("care")).hasSize(2).filteredOn(Confirmation::stands).singleElement().extracting(Confirmation::evidence).isEqualTo("second");
    }

    @Test void withdrawnWordsAreNotOfferedAndTheirConfirmationStays() {
        var id = UUID.randomUUID();
        wordings.confirm(id, care(), Permission.OWN, "ours", lead);

        assertThat(wordings.withdraw(id, lead)).isEqualTo(Wordings.Outcome.DONE);

        assertThat(instruments.wording(key("care"), "en")).isEmpty();
        assertThat(wordings.confirmations("care")).singleElement().matches(confirmed -> !confirmed.stands());
        assertThat(wordings.withdraw(id, lead)).isEqualTo(Wordings.Outcome.UNKNOWN);
        assertThat(acts()).contains("wording-withdrawn");
    }

    private java.util.List<String> acts() {
        return jdbc.sql("select what from audit.entry order by number desc limit 5").query(String.class).list();
    }
}
