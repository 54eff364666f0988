package org.wellspring.privacy.relay;

import java.io.IOException;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.wellspring.privacy.notices.KeepNotices;
import org.wellspring.privacy.notices.NoticeText;
import org.wellspring.privacy.notices.Notices;
import org.wellspring.privacy.releases.KeepReleases;
import org.wellspring.privacy.releases.Releases;
import org.wellspring.privacy.spi.Declaration;
import org.wellspring.privacy.spi.Relay;
import org.wellspring.privacy.spi.SignedDocument;
import org.wellspring.privacy.trust.RelayKey;
import org.wellspring.privacy.trust.Untrusted;

/** Speaks with the relay over HTTP, one conversation at a time. */
@Component
class RelayAtWork implements Relay {
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private final RelayHttp http;
    private final RelayKey key;
    private final RelayLine line;
    private final KeepNotices keepNotices;
    private final Notices notices;
    private final KeepReleases keepReleases;
    private final Releases releases;

    RelayAtWork(RelayHttp http, RelayKey key, RelayLine line, KeepNotices keepNotices, Notices notices, KeepReleases keepReleases, Releases releases) {
        this.http = http;
        this.key = key;
        this.line = line;
        this.keepNotices = keepNotices;
        this.notices = notices;
        this.keepReleases = keepReleases;
        this.releases = releases;
    }

    @Override public boolean pull() {
        return talk(() -> {
            keepNotices.keep(http.notices(), pinned());
            pullReleases();
        });
    }

    /** What happens every few minutes: releases, and notices only where a release names one that is not kept yet. */
    boolean pullNews() {
        return talk(this::pullReleases);
    }

    @Override public Declared declare(SignedDocument declaration) {
        var answer = new RelayHttp.Answer[1];
        if (!talk(() -> answer[0] = http.declare(declaration)) || answer[0].status() >= 500) {
            return Declared.AWAY;
        }
        if (answer[0].status() / 100 != 2) {
            line.answered("The relay refused the declaration. " + answer[0].detail());
            return Declared.REFUSED;
        }
        return pull() ? Declared.PUBLISHED : Declared.AWAY;
    }

    @Override public Stocked stock(SignedDocument stock) {
        return stocked(() -> http.stock(stock));
    }

    @Override public Stocked papers(SignedDocument sheet) {
        return stocked(() -> http.papers(sheet));
    }

    private Stocked stocked(Sending sending) {
        var answer = new RelayHttp.Answer[1];
        if (!talk(() -> answer[0] = sending.send()) || answer[0].status() >= 500) {
            return new Stocked.Away();
        }
        return answer[0].status() / 100 == 2 ? new Stocked.Taken() : new Stocked.Refused(answer[0].status(), answer[0].detail());
    }

    private void pullReleases() throws IOException {
        for (var next = released(); !next.isEmpty(); next = released()) {
            var relay = pinned();
            for (var document : next) {
                if (keepReleases.needsNotice(document, relay)) {
                    keepNotices.keep(http.notices(), relay);
                }
                keepReleases.keep(document, relay);
            }
        }
    }

    private List<SignedDocument> released() throws IOException {
        return http.releasesAfter(releases.newestNumber());
    }

    private PublicKey pinned() throws IOException {
        var known = key.known();
        return known.isPresent() ? known.get() : key.pin(http.key());
    }

    private boolean talk(Conversation conversation) {
        oneAtATime.lock();
        try {
            conversation.take();
            line.well();
            return true;
        } catch (IOException away) {
            line.silent("The relay cannot be reached: %s. What people send waits on their devices.".formatted(away.getMessage() == null ? away.getClass().getSimpleName() : away.getMessage()));
        } catch (Untrusted untrusted) {
            line.answered(untrusted.getMessage());
        } finally {
            oneAtATime.unlock();
        }
        return false;
    }

    @Override public String newestRelease() {
        return releases.newestHead();
    }

    @Override public List<Notice> notices() {
        return notices.all();
    }

    @Override public Optional<Declaration> declared(int bundle) {
        return notices.ofBundle(bundle).map(NoticeText::declaration);
    }

    @Override public Link link() {
        return line.now();
    }

    @FunctionalInterface
    private interface Sending {
        RelayHttp.Answer send() throws IOException;
    }

    @FunctionalInterface
    private interface Conversation {
        void take() throws IOException;
    }
}
