package org.wellspring.notifications.push;

import com.zerodeplibs.webpush.PushSubscription;
import com.zerodeplibs.webpush.httpclient.StandardHttpClientRequestPreparer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.wellspring.platform.Installation;

/** Sends one encrypted push to one phone. What it says and where it goes never reaches a log. */
@Component
public class WebPush {
    private static final Logger LOG = LoggerFactory.getLogger(WebPush.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OwnKeys keys;
    private final PushServices services;
    private final String subject;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).followRedirects(HttpClient.Redirect.NEVER).build();
    /** What a push service answered to the last push, where it did not take it; 0 where it did not answer. */
    private volatile @Nullable Integer dropped;

    WebPush(Installation installation, @Value("${wellspring.push.hosts:}") String more) {
        this.keys = new OwnKeys(installation.data().resolve("push/vapid.pem"));
        this.services = PushServices.named(more);
        this.subject = installation.overHttps() ? installation.url().toString() : "mailto:push@localhost";
    }

    /** The server's public key as a browser wants it when it subscribes: base64url of the uncompressed point. */
    public String publicKey() {
        try {
            return keys.pair().extractPublicKeyInUncompressedFormAsString();
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The push key in the data folder cannot be read. Nothing was sent. Restore the file or remove it; people then turn notifications on again.", e);
        }
    }

    public boolean keysMade() {
        return keys.made();
    }

    public PushServices services() {
        return services;
    }

    /** @param keptFor how long the push service keeps it for a phone that is off; then it is dropped */
    public Outcome send(Subscription to, String words, Duration keptFor) {
        if (!services.allow(to.endpoint())) {
            return Outcome.GONE;
        }
        try {
            var request = StandardHttpClientRequestPreparer.getBuilder()
                .pushSubscription(subscription(to)).vapidJWTExpiresAfter(1, TimeUnit.HOURS).vapidJWTSubject(subject)
                .pushMessage(words).ttl(keptFor.toSeconds(), TimeUnit.SECONDS).urgencyNormal()
                .build(keys.pair()).toRequestBuilder().timeout(PATIENCE).build();
            return outcome(http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
        } catch (IOException | UncheckedIOException away) {
            dropped = 0;
            LOG.warn("A push service does not answer; one push was dropped. The notice is still in the app.");
            return Outcome.DROPPED;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.DROPPED;
        }
    }

    /** Since the start; empty when the last push was taken or none was sent. */
    public Optional<Integer> lastDropped() {
        return Optional.ofNullable(dropped);
    }

    private Outcome outcome(int status) {
        if (status == 404 || status == 410) {
            dropped = null;
            return Outcome.GONE;
        }
        if (status / 100 != 2) {
            dropped = status;
            LOG.warn("A push service answered {}; one push was dropped. The notice is still in the app.", status);
            return Outcome.DROPPED;
        }
        dropped = null;
        return Outcome.TAKEN;
    }

    private static PushSubscription subscription(Subscription to) {
        var keys = new PushSubscription.Keys();
        keys.setP256dh(to.p256dh());
        keys.setAuth(to.auth());
        var subscription = new PushSubscription();
        subscription.setEndpoint(to.endpoint().toString());
        subscription.setKeys(keys);
        return subscription;
    }

    /** What became of one push. */
    public enum Outcome {
        TAKEN,
        /** The phone no longer takes pushes from us; its subscription can go. */
        GONE,
        /** Not repeated: the notice is in the app anyway. */
        DROPPED
    }
}
