package org.wellspring.privacy;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wellspring.figures.Week;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.privacy.spi.Release;
import org.wellspring.privacy.spi.SignedDocument;
import tools.jackson.databind.json.JsonMapper;

/** Released figures for tests that need no relay: signed with a key of their own, because there is no other way to make one. */
public final class Told {
    private Told() {}

    public static Headline headline(Week closing, long notHeavy, long heavy, int eligible) {
        var figure = Map.of("wave", "w", "kind", "pulse", "leaf", "organisation", "eligible", eligible, "indicator", "heavy", "sigma2", "75", "cells", List.of(notHeavy, heavy));
        return release(closing, Map.of("figures", List.of(figure))).share("pulse", LeafId.ORGANISATION).orElseThrow();
    }

    /** @param fields what it says beside the usual nothing */
    public static Release release(Week closing, Map<String, Object> fields) {
        try {
            var key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            var all = new HashMap<String, Object>(Map.of("v", 1, "number", 1, "previous", "", "monday", closing.toString(), "notice", "", "figures", List.of(), "bands", List.of(), "asks", List.of(),
                "did", List.of(), "ledger", Map.of("charged", "0.0133", "spent52", "0.2533")));
            all.putAll(fields);
            return new Release(SignedDocument.sign(JsonMapper.shared().writeValueAsBytes(all), key.getPrivate()).verifiedBy(key.getPublic()).orElseThrow());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
