package org.wellspring.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashingTests {
    private final Hashing hashing = new Hashing();

    @Test void checkingNobodysHashCostsWhatCheckingAnyonesDoesAndNeverFits() {
        var passphrase = new Passphrase("seven lamps over the harbour");
        var somebodys = hashing.hash(passphrase);

        assertThat(costs(hashing.ofNobody())).isEqualTo(costs(somebodys));
        assertThat(hashing.ofNobody()).hasSameSizeAs(somebodys);
        assertThat(hashing.matches(passphrase, somebodys)).isTrue();
        assertThat(hashing.matches(passphrase, hashing.ofNobody())).isFalse();
    }

    @Test void nobodysHashIsAnotherInEveryInstallation() {
        assertThat(new Hashing().ofNobody()).isNotEqualTo(hashing.ofNobody());
    }

    /** Algorithm, version, memory, passes and lanes. */
    private static String costs(String hash) {
        return hash.substring(0, hash.indexOf('$', hash.indexOf("p=")));
    }
}
