package org.wellspring.relay.notice;

import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.wellspring.relay.keys.AppKey;
import org.wellspring.relay.ledger.Soundness;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.relay.signed.Wire;

/** Checks a declaration and publishes its notice, once: the same declaration sent again gets the same notice. */
@Component
class Declare {
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final AppKey app;
    private final Soundness soundness;
    private final Histories histories;
    private final Publish publish;
    private final Notices notices;

    Declare(AppKey app, Soundness soundness, Histories histories, Publish publish, Notices notices) {
        this.app = app;
        this.soundness = soundness;
        this.histories = histories;
        this.publish = publish;
        this.notices = notices;
    }

    Declared declare(SignedDocument document) {
        if (!app.signed(document)) {
            return new Declared.Refused(new Refusal(Refusal.Kind.NOT_SIGNED,
                "This declaration is not signed by the app this relay belongs to. Give the relay the app's public key, or send the declaration as it was signed."));
        }
        oneAtATime.lock();
        try {
            var standing = notices.ofDeclaration(document.head());
            return standing.<Declared>map(Declared.Published::new).orElseGet(() -> declareNew(document));
        } finally {
            oneAtATime.unlock();
        }
    }

    private Declared declareNew(SignedDocument document) {
        var declaration = Wire.read(document.payloadBytes(), Declaration.class);
        return soundness.complaint().map(complaint -> new Refusal(Refusal.Kind.NOT_NOW, complaint))
            .or(() -> OwnRules.firstBroken(declaration))
            .or(() -> RecordRules.firstBroken(declaration, histories.before(declaration)))
            .<Declared>map(Declared.Refused::new)
            .orElseGet(() -> new Declared.Published(publish.publish(declaration, document)));
    }
}
