package org.wellspring.people.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wellspring.platform.PersonId;
import org.wellspring.web.Page;
import org.wellspring.web.PrivateSetting;

/**
 * Tells two people on one device apart, so that nobody opens the other's diary. The word says nothing else: 16 bytes of a hash
 * of a random id. The private panels keep it encrypted on the device and send it nowhere.
 */
@Component
class DeviceOwner implements PrivateSetting {
    private static final int BYTES = 16;

    @Override public Map<String, Object> forPage(Page page) {
        return page.visitor().<Map<String, Object>>map(visitor -> Map.of("owner", word(visitor.person()))).orElseGet(Map::of);
    }

    private static String word(PersonId person) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(("device owner " + person).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(hash, BYTES));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
