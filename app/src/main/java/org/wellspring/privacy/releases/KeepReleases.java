package org.wellspring.privacy.releases;

import java.security.PublicKey;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.privacy.notices.Notices;
import org.wellspring.privacy.spi.Release;
import org.wellspring.privacy.spi.ReleasePublished;
import org.wellspring.privacy.spi.SignedDocument;
import org.wellspring.privacy.trust.Untrusted;

/** Takes the next release: signed by the pinned key, next in the chain, and nothing in it that its notice did not announce. */
@Component
public class KeepReleases {
    private final Releases releases;
    private final Notices notices;
    private final ApplicationEventPublisher events;

    KeepReleases(Releases releases, Notices notices, ApplicationEventPublisher events) {
        this.releases = releases;
        this.notices = notices;
        this.events = events;
    }

    /** Whether the release names a notice that is not kept yet. */
    public boolean needsNotice(SignedDocument document, PublicKey relay) {
        return notices.withHead(verified(document, relay).notice()).isEmpty();
    }

    /** @throws Untrusted where anything is wrong; nothing is kept then */
    @Transactional
    public void keep(SignedDocument document, PublicKey relay) {
        var release = verified(document, relay);
        if (release.number() != releases.newestNumber() + 1 || !release.previous().equals(releases.newestHead())) {
            throw new Untrusted("Release %d does not follow the newest one kept here. It was not believed. Ask the relay's keeper why.".formatted(release.number()));
        }
        var notice = notices.withHead(release.notice())
            .orElseThrow(() -> new Untrusted("Release %d names a notice the relay does not serve. It was not believed.".formatted(release.number())));
        AsAnnounced.check(release, notice);
        releases.add(release, document);
        events.publishEvent(new ReleasePublished(release.week()));
    }

    private static Release verified(SignedDocument document, PublicKey relay) {
        return document.verifiedBy(relay).map(Release::new)
            .orElseThrow(() -> new Untrusted("A release is not signed with the relay's pinned key. It was not believed. Ask the relay's keeper why."));
    }
}
