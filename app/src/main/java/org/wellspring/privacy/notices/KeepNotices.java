package org.wellspring.privacy.notices;

import java.security.PublicKey;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.privacy.spi.Relay.Notice;
import org.wellspring.privacy.spi.SignedDocument;
import org.wellspring.privacy.trust.Untrusted;

/** Takes the relay's whole chain of notices: what is known must stand unchanged, what is new must follow it. */
@Component
public class KeepNotices {
    private final Notices notices;

    KeepNotices(Notices notices) {
        this.notices = notices;
    }

    /**
     * @param chain all notices as served, oldest first
     * @throws Untrusted where the chain is broken or differs from what was served before; nothing is kept then
     */
    @Transactional
    public void keep(List<SignedDocument> chain, PublicKey relay) {
        var known = notices.all();
        knownStandUnchanged(known, chain);
        var previous = known.isEmpty() ? "" : known.getLast().head();
        for (var at = known.size(); at < chain.size(); at++) {
            previous = keepNext(chain.get(at), at + 1, previous, relay);
        }
    }

    private static void knownStandUnchanged(List<Notice> known, List<SignedDocument> chain) {
        if (chain.size() < known.size()) {
            throw new Untrusted("The relay serves fewer notices than before: %d instead of %d. Restore its newest backup, and ask its keeper why.".formatted(chain.size(), known.size()));
        }
        for (var at = 0; at < known.size(); at++) {
            if (!known.get(at).head().equals(chain.get(at).head())) {
                throw new Untrusted("The relay serves another notice %d than before. Nothing new was believed. Ask its keeper why.".formatted(at + 1));
            }
        }
    }

    private String keepNext(SignedDocument document, int number, String previous, PublicKey relay) {
        var verified = document.verifiedBy(relay)
            .orElseThrow(() -> new Untrusted("Notice %d is not signed with the relay's pinned key. Nothing new was believed. Ask its keeper why.".formatted(number)));
        var notice = NoticeText.read(verified);
        if (notice.number() != number || !notice.previous().equals(previous)) {
            throw new Untrusted("Notice %d does not follow the one before it. Nothing new was believed. Ask the relay's keeper why.".formatted(number));
        }
        notices.add(notice, document);
        return verified.head();
    }
}
