package org.wellspring.relay.notice;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.relay.keys.SealingKeys;
import org.wellspring.relay.keys.SigningKey;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/** Makes the weeks' sealing keys and the notice that names them. */
@Component
class Publish {
    private final SealingKeys sealing;
    private final SigningKey signing;
    private final Notices notices;
    private final Weeks weeks;
    private final LeafMeanings meanings;

    Publish(SealingKeys sealing, SigningKey signing, Notices notices, Weeks weeks, LeafMeanings meanings) {
        this.sealing = sealing;
        this.signing = signing;
        this.notices = notices;
        this.weeks = weeks;
        this.meanings = meanings;
    }

    @Transactional
    SignedDocument publish(Declaration declaration, SignedDocument document) {
        var previous = notices.newest();
        var text = new Text(1, previous.number() + 1, previous.head(), new String(document.payloadBytes(), StandardCharsets.UTF_8), sealingKeys(declaration));
        var notice = signing.sign(Wire.write(text));
        notices.add(previous, declaration.bundle(), document.head(), notice);
        declaration.weeks().forEach(week -> weeks.add(week.monday(), declaration.bundle()));
        meanings.add(declaration);
        return notice;
    }

    private SortedMap<String, String> sealingKeys(Declaration declaration) {
        var keys = new TreeMap<String, String>();
        declaration.weeks().forEach(week -> keys.put(week.monday().toString(), sealing.made(week.monday()).publicText()));
        return keys;
    }

    /** A {@link Notice} as written: the declaration stays byte for byte what the app signed. */
    record Text(int v, int number, String previous, @JsonRawValue String declaration, SortedMap<String, String> sealing) {}
}
