package org.wellspring.clients.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeTests {
    @Test void aCodeIsReadHoweverItWasTyped() {
        assertThat(Code.read("abcd-efgh-jkmn")).contains(new Code("ABCDEFGHJKMN"));
        assertThat(Code.read(" AB CD efgh--jkmn ")).contains(new Code("ABCDEFGHJKMN"));
        assertThat(Code.read("oil0-oil0-oil0")).contains(new Code("011001100110"));
    }

    @Test void whatIsNoCodeIsNone() {
        assertThat(Stream.of("", "ABCD", "ABCD-EFGH-JKMU", "ABCD-EFGH-JKMNP", "ABCD\u0000EFGHJKMN", "<b>ABCDEFGHJKMN", "A".repeat(100_000), "ÀBCDEFGHJKMN").flatMap(typed -> Code.read(typed).stream())).isEmpty();
    }

    @Test void theHashIsTheOneOfTheProtocol() {
        assertThat(new Code("ABCDEFGHJKMN").hash()).hasSize(64).isEqualTo("5ee90e1a4ac3d13597fde22900ec21919b7d150078e597927fc4397558030bd6");
    }

    @Test void drawnCodesUseTheWholeAlphabetAndAreNeverSeenInALog() {
        var drawn = Stream.generate(() -> Code.draw(new SecureRandom())).limit(2_000).toList();

        assertThat(drawn.stream().map(Code::letters).distinct()).hasSize(2_000);
        assertThat(drawn.stream().flatMapToInt(code -> code.letters().chars()).mapToObj(Character::toString).collect(Collectors.toSet())).hasSize(32);
        assertThat(drawn.getFirst().toString()).doesNotContain(drawn.getFirst().letters());
        assertThat(new Code("ABCDEFGHJKMN").printed()).isEqualTo("ABCD-EFGH-JKMN");
    }
}
