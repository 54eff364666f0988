package org.wellspring.launch.crash;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.wellspring.figures.Week;
import org.wellspring.launch.demo.Visit;
import org.wellspring.launch.person.Phone;
import org.wellspring.relay.device.Says;
import org.wellspring.relay.signed.Sha256;

/** Phones whose envelopes grow; each is sent again, byte for byte, until it is acknowledged. */
final class Sending extends Doing {
    private final URI letterBox;
    private final Week week;
    private final List<Phone> phones;
    private final Random chance;
    private final List<byte[]> first = new ArrayList<>();
    private final Set<String> begun = new HashSet<>();

    Sending(Journal journal, BooleanSupplier enough, URI relay, Week week, List<Phone> phones, long seed) {
        super(journal, enough);
        this.letterBox = relay.resolve("/envelopes");
        this.week = week;
        this.phones = phones;
        this.chance = new Random(seed);
    }

    @Override Try next() {
        return envelope(phones.get(chance.nextInt(phones.size())), Says.NOTHING.reporting("paperwork").asking("relief.this-ward.late"));
    }

    Try envelope(Phone phone, Says says) {
        var sealed = phone.device(week).envelope(says);
        var body = sealed.body();
        var nonce = nonce(phone);
        if (begun.add(nonce)) {
            first.add(body);
        }
        journal().sent(nonce, sealed.counter());
        return () -> {
            var answer = Visit.post(letterBox, body);
            boolean acknowledges = kept(answer.statusCode(), answer.statusCode() == 200, answer.body());
            if (acknowledges) {
                journal().acknowledged(nonce, sealed.counter());
            }
            return acknowledges;
        };
    }

    /** As it began, from somebody who kept what went over the wire. */
    void replayTheFirst() {
        first.forEach(body -> insist(() -> Visit.post(letterBox, body).statusCode() == 200));
    }

    String nonce(Phone phone) {
        return HexFormat.of().formatHex(Sha256.of(phone.device(week).admission().preparedBytes()));
    }
}
