package org.wellspring.audit.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Installation;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The checkpoints made so far: one signed line each, in a file outside the database that only grows. */
@Component
class Checkpoints {
    private final Path file;
    private final CheckpointKey key;
    private final JsonMapper json;

    Checkpoints(Installation installation, CheckpointKey key, JsonMapper json) {
        this.file = installation.data().resolve("audit").resolve("checkpoints.jsonl");
        this.key = key;
        this.json = json;
    }

    /** Adds it, and brings it to the disk before returning. */
    synchronized void add(Checkpoint checkpoint) {
        try {
            Files.writeString(file, signed(checkpoint) + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND, StandardOpenOption.SYNC);
        } catch (IOException e) {
            throw new UncheckedIOException("The audit checkpoint could not be written. Check that the data folder has room and can be written to.", e);
        }
    }

    List<Checkpoint> all() {
        try {
            return Files.exists(file) ? readable(Files.readString(file)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("The audit checkpoints could not be read. Check that the data folder is there.", e);
        }
    }

    Optional<Checkpoint> newest() {
        var all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** @return {@code {"payload":…, "signature":…}}, both base64url */
    String signed(Checkpoint checkpoint) {
        var payload = json.writeValueAsBytes(checkpoint);
        var base64 = Base64.getUrlEncoder().withoutPadding();
        return json.writeValueAsString(Map.of("payload", base64.encodeToString(payload), "signature", base64.encodeToString(key.sign(payload))));
    }

    /** The checkpoints in a text of signed lines. A line that is not ours is no checkpoint. */
    List<Checkpoint> readable(String lines) {
        var found = new ArrayList<Checkpoint>();
        lines.lines().filter(line -> !line.isBlank()).forEach(line -> read(line).ifPresent(found::add));
        return found;
    }

    private Optional<Checkpoint> read(String line) {
        try {
            var document = json.readTree(line);
            var payload = Base64.getUrlDecoder().decode(document.path("payload").asString().getBytes(StandardCharsets.US_ASCII));
            var signature = Base64.getUrlDecoder().decode(document.path("signature").asString().getBytes(StandardCharsets.US_ASCII));
            return key.signed(payload, signature) ? Optional.of(json.readValue(payload, Checkpoint.class)) : Optional.empty();
        } catch (JacksonException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
