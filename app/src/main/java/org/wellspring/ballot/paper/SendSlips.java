package org.wellspring.ballot.paper;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.wellspring.audit.Act;
import org.wellspring.audit.Audit;
import org.wellspring.ballot.SigningKey;
import org.wellspring.ballot.battery.Batteries;
import org.wellspring.ballot.battery.Battery;
import org.wellspring.platform.Installation;
import org.wellspring.platform.PersonId;
import org.wellspring.privacy.spi.Declaration;
import org.wellspring.privacy.spi.Relay;
import tools.jackson.databind.json.JsonMapper;

/** Signs a week's sealed slips and sends them to the relay. They are kept nowhere here; where the relay is away, the same request may come again. */
@Component
class SendSlips {
    private static final int SEALED = 12 + 2048 + 16;

    private final Relay relay;
    private final Batteries batteries;
    private final Sheets sheets;
    private final When when;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final SigningKey signing;
    private final JsonMapper json = new JsonMapper();

    SendSlips(Relay relay, Batteries batteries, Sheets sheets, When when, Audit audit, TransactionTemplate transaction, Installation installation) {
        this.relay = relay;
        this.batteries = batteries;
        this.sheets = sheets;
        this.when = when;
        this.audit = audit;
        this.transaction = transaction;
        this.signing = SigningKey.in(installation.data());
    }

    /** As they arrive. */
    record Sealed(@Nullable List<SheetText.Slip> slips) {}

    /** @throws IllegalArgumentException where they are not as many as planned, or not of the protocol */
    Relay.Stocked send(SlipsOfWeek planned, Sealed sealed, PersonId by) {
        if (!planned.begun() || sealed.slips() == null || sealed.slips().size() != planned.slips() || !sealed.slips().stream().allMatch(SendSlips::ofTheProtocol)) {
            throw new IllegalArgumentException("Slips are sent once they have their signatures, all of a week together.");
        }
        var answer = relay.papers(signing.sign(json.writeValueAsBytes(text(planned, sealed.slips()))));
        if (answer instanceof Relay.Stocked.Taken) {
            transaction.executeWithoutResult(_ -> made(planned, by));
        }
        return answer;
    }

    private void made(SlipsOfWeek planned, PersonId by) {
        if (sheets.made(planned.week(), when.today())) {
            audit.record(by, Act.PAPER_SLIPS_MADE, planned.week().toString());
        }
    }

    private SheetText text(SlipsOfWeek planned, List<SheetText.Slip> slips) {
        var declaration = relay.declared(planned.bundle()).orElseThrow();
        return new SheetText(1, declaration.organisation(), planned.week().toString(), slips.stream().sorted(Comparator.comparing(SheetText.Slip::code)).toList(),
            asked(planned, declaration).map(Battery::questions).map(text -> encoded(text.getBytes(StandardCharsets.UTF_8))).orElse(""));
    }

    private java.util.Optional<Battery> asked(SlipsOfWeek planned, Declaration declaration) {
        return declaration.weeks().stream().filter(week -> week.monday().equals(planned.week().toString())).flatMap(week -> week.waves().stream())
            .filter(wave -> !wave.questions().isEmpty()).findFirst().flatMap(_ -> batteries.closingWith(planned.week()));
    }

    private static boolean ofTheProtocol(SheetText.@Nullable Slip slip) {
        return slip != null && slip.code() != null && slip.code().matches("[0-9a-f]{64}") && slip.sealed() != null && Base64.getUrlDecoder().decode(slip.sealed()).length == SEALED;
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
