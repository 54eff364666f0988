package org.wellspring.ballot.bundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What people of a profession may report, from its pack: what got in the way, and what helped. */
@Component
class ReportKinds {
    private final JsonMapper json;

    ReportKinds(JsonMapper json) {
        this.json = json;
    }

    List<String> of(String pack) {
        try (var file = new ClassPathResource("packs/" + pack + "/pack.json").getInputStream()) {
            var tree = json.readTree(file);
            return Stream.of("reports", "helped").flatMap(list -> tree.path(list).valueStream()).map(kind -> kind.path("id").asString()).distinct().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The profession pack %s is not part of this build. Choose another in the settings.".formatted(pack), e);
        }
    }
}
