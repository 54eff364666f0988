package org.wellspring.relay.rating;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.relay.RelayUnderTest;

class RatePagesTests {
    private static final RelayUnderTest RELAY = new RelayUnderTest();

    @AfterAll static void stop() {
        RELAY.close();
    }

    @Test void thePageIsTheSameForEveryCode() {
        Assumptions.assumeTrue(getClass().getResource("/relay-web/rate.html") != null, "The pages were not built (exec.skip).");

        var page = RELAY.get("/rate/K7MP-Q000-0000");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).isEqualTo(RELAY.get("/rate").body()).isEqualTo(RELAY.get("/rate/nonsense").body()).isEqualTo(RELAY.get("/rate.html").body());
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'");
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test void languagesAreListedWithTheirOwnNames() {
        assertThat(RELAY.get("/rate/languages").body()).contains("{\"tag\":\"ar\",\"name\":\"العربية\",\"dir\":\"rtl\",\"words\":\"/rate/words/ar.json\"}");
        assertThat(RELAY.get("/rate/languages/de").body()).contains("\"language\":\"de\"");
        assertThat(RELAY.get("/rate/languages/xx").statusCode()).isEqualTo(404);
        assertThat(RELAY.get("/rate/languages/..%2f..%2frelay.properties").statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @CsvSource({"/rate/unsafe,/clients/unsafe", "/rate/complain?lang=de,/clients/complain?lang=de", "/rate/unsafe?lang=pt-BR,/clients/unsafe?lang=pt-BR",
        "/rate/unsafe?lang=%0d%0aX:y,/clients/unsafe", "/rate/unsafe?lang=//elsewhere.example,/clients/unsafe", "/rate/complain?code=K7MPQ0000000,/clients/complain"})
    void bothWaysOutLeadToTheAppWithoutTheCode(String from, String to) {
        var answer = RELAY.get(from);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(RelayUnderTest.APP_ORIGIN + to);
    }
}
