package org.wellspring.adoption.poster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import javax.net.ssl.SSLHandshakeException;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Installation;

/** Tells whether people with phones would get an answer at both addresses. */
@Component
class Doorway {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Installation installation;

    Doorway(Installation installation) {
        this.installation = installation;
    }

    /** Why no poster is printed yet. */
    enum State { OPEN, WITHOUT_HTTPS, APP_SILENT, PRIVATE_SILENT }

    State state() {
        if (!installation.overHttps()) {
            return State.WITHOUT_HTTPS;
        }
        if (!answers(installation.url())) {
            return State.APP_SILENT;
        }
        return answers(installation.privateUrl()) ? State.OPEN : State.PRIVATE_SILENT;
    }

    /** A certificate that only the organisation's own devices know counts as an answer: phones decide about trust, not this server. */
    private static boolean answers(URI address) {
        try (var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            client.send(HttpRequest.newBuilder(address).timeout(PATIENCE).method("HEAD", HttpRequest.BodyPublishers.noBody()).build(), BodyHandlers.discarding());
            return true;
        } catch (SSLHandshakeException unknownHere) {
            return true;
        } catch (IOException silent) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
