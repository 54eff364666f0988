package org.wellspring.launch.demo;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.wellspring.ballot.DeclareBundles;
import org.wellspring.figures.Week;
import org.wellspring.privacy.spi.Relay;
import org.wellspring.relay.close.CloseDue;
import org.wellspring.relay.signed.SignedDocument;
import org.wellspring.voice.ReviewDue;
import tools.jackson.databind.json.JsonMapper;

/** Both running halves, as the history needs them: what their own timers would do is asked for when the clock has moved. */
final class Halves {
    private static final JsonMapper JSON = new JsonMapper();

    private final ApplicationContext app;
    private final ApplicationContext relay;
    private final URI relayAddress;
    private List<SignedDocument> notices = List.of();

    Halves(ApplicationContext app, ApplicationContext relay, URI relayAddress) {
        this.app = app;
        this.relay = relay;
        this.relayAddress = relayAddress;
    }

    void declare() {
        app.getBean(DeclareBundles.class).declareDue();
        var published = new ArrayList<SignedDocument>();
        for (var document : JSON.readTree(Visit.read(relayAddress.resolve("/notices")))) {
            published.add(new SignedDocument(document.get("payload").stringValue(), document.get("signature").stringValue()));
        }
        notices = published;
    }

    void closeAndPull() {
        relay.getBean(CloseDue.class).closeDue();
        if (!app.getBean(Relay.class).pull()) {
            throw new IllegalStateException("The app could not take the relay's news: " + app.getBean(Relay.class).link().trouble().orElse("no answer"));
        }
    }

    /** What is due of the changes that were locked. */
    void review() {
        app.getBean(ReviewDue.class).due();
    }

    /** Everything published so far, oldest first. */
    List<SignedDocument> notices() {
        return notices;
    }

    /** The waves that close with this week. */
    List<String> waves(Week week) {
        var waves = new ArrayList<String>();
        for (var notice : notices) {
            for (var declared : JSON.readTree(notice.payloadBytes()).at("/declaration/weeks")) {
                if (declared.get("monday").stringValue().equals(week.toString())) {
                    declared.get("waves").forEach(wave -> waves.add(wave.get("id").stringValue()));
                }
            }
        }
        return waves;
    }
}
