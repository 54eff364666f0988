package org.wellspring.adoption.promise;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wellspring.adoption.pack.Pack;
import org.wellspring.adoption.pack.Packs;
import org.wellspring.people.Organisation;
import org.wellspring.people.People;

/** Everything people can be asked here: the product's questions and the report kinds of the organisation's pack. */
@Component
class QuestionList {
    private final Promises promises;
    private final Packs packs;
    private final People people;

    QuestionList(Promises promises, Packs packs, People people) {
        this.promises = promises;
        this.packs = packs;
        this.people = people;
    }

    /** Changes when a question is added, dropped or asked in other words, and at nothing else. */
    String fingerprint() {
        var asked = promises.questions().stream().map(item -> item.id() + "=" + item.text("asked"));
        var reported = people.organisation().map(Organisation::pack).map(packs::of).stream().flatMap(pack -> pack.kinds().stream()).map(Pack.Kind::id).map(id -> "kind=" + id);
        var all = Stream.concat(asked, reported).sorted().collect(Collectors.joining("\n"));
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
