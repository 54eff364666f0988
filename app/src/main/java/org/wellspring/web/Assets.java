package org.wellspring.web;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Addresses of the app's own static files, with their content's hash, so that browsers keep them for good. */
@Component
public class Assets {
    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    public String address(String file) {
        var address = addresses.computeIfAbsent(file, Assets::withHash);
        return address == null ? "/" + file : address;
    }

    /** Nothing is remembered of a file that is not there: whoever asks may ask for anything. */
    private static @Nullable String withHash(String file) {
        try (var in = new ClassPathResource("app-web/" + file).getInputStream()) {
            var hash = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return "/" + file + "?v=" + HexFormat.of().formatHex(hash, 0, 6);
        } catch (IOException | NoSuchAlgorithmException notBuilt) {
            return null;
        }
    }
}
