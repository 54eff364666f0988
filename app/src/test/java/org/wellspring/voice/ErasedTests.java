package org.wellspring.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.voice.Wards.page;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wellspring.platform.PersonalData;

/** Whoever replied can take their replies along; erased, the answer stays and the person is nobody. */
@VoiceTest
class ErasedTests {
    @Autowired Wards wards;
    @Autowired List<PersonalData> steps;

    @BeforeEach void anAnswer() {
        wards.forgetAsks();
        wards.release(wards.heron(), said -> said.ask(Wards.RELIEF, "3-5"));
        wards.reply(wards.heron(), "will", "have a float cover the breaks.");
    }

    @Test void aReplyIsAmongItsAuthorsData() {
        assertThat(voice().export(wards.heron().supervisor())).extracting(row -> row.get("words")).containsExactly("have a float cover the breaks.");
        assertThat(voice().export(wards.heron().nurse())).isEqualTo(List.<Map<String, Object>>of());
    }

    @Test void erasingItsAuthorLeavesTheAnswerWithoutAName() {
        voice().erase(wards.heron().supervisor());
        voice().erase(wards.heron().supervisor());

        assertThat(page(wards.browser(wards.heron().nurse()).get("/answers")).select("main").text()).contains("have a float cover the breaks.").doesNotContain("Dana");
    }

    private PersonalData voice() {
        return steps.stream().filter(step -> step.columns().contains("voice.reply.author")).findFirst().orElseThrow();
    }
}
