package org.wellspring.launch.verify;

import java.security.PublicKey;
import java.util.Optional;
import org.wellspring.figures.release.Published;
import org.wellspring.privacy.spi.Headline;
import org.wellspring.privacy.spi.LeafId;
import org.wellspring.privacy.spi.Release;
import org.wellspring.privacy.spi.SignedDocument;
import org.wellspring.privacy.trust.Untrusted;

/** Releases one after the other: each signed with one key, each naming the one before. */
final class Chain {
    private final Findings findings;
    private final PublicKey key;
    private int first;
    private int last;
    private String head = "";
    private int shares;
    private Optional<Headline> newest = Optional.empty();

    Chain(Findings findings, PublicKey key) {
        this.findings = findings;
        this.key = key;
    }

    /** The next release, where it holds; the first that does not ends the chain. */
    Optional<Release> next(SignedDocument document) {
        var place = last == 0 ? "The first release" : "The release after %d".formatted(last);
        try {
            var verified = document.verifiedBy(key);
            if (verified.isEmpty()) {
                findings.wrong("%s is not signed with that key. Somebody changed it, or it is another installation's.".formatted(place));
                return Optional.empty();
            }
            var release = new Release(verified.get());
            return follows(release, place) ? Optional.of(taken(release)) : Optional.empty();
        } catch (Untrusted | IllegalArgumentException unreadable) {
            findings.wrong("%s is not written as the protocol says.".formatted(place));
            return Optional.empty();
        }
    }

    private boolean follows(Release release, String place) {
        boolean follows = last == 0 ? release.number() > 1 || release.previous().isEmpty() : release.number() == last + 1 && release.previous().equals(head);
        if (!follows) {
            findings.wrong("%s is number %d and does not follow. One is missing, doubled or out of order.".formatted(place, release.number()));
        }
        return follows;
    }

    private Release taken(Release release) {
        first = last == 0 ? release.number() : first;
        last = release.number();
        head = release.head();
        shares += release.text().figures().size();
        newest = release.share(Release.QUARTERLY, LeafId.ORGANISATION).or(() -> release.share(Release.FOUR_WEEKLY, LeafId.ORGANISATION)).or(() -> newest);
        return release;
    }

    int last() {
        return last;
    }

    String head() {
        return head;
    }

    void tell() {
        if (last == 0) {
            findings.notChecked("There is no release in it.");
            return;
        }
        findings.right("Releases %d to %d: each is signed with that key and names the one before. The newest is %s.".formatted(first, last, head));
        findings.right("%d shares were worked out again from their noised counts.".formatted(shares));
        newest.ifPresent(headline -> findings.said("The newest share of everybody, of the week of %s: %s.".formatted(headline.closing(), words(headline))));
        if (first > 1) {
            findings.notChecked("What came before release %d. Ask /releases for it, and check it too.".formatted(first));
        }
    }

    private static String words(Headline headline) {
        return switch (headline.share()) {
            case Published.Shown(var percent, var margin) -> "%d in 100, give or take %d".formatted(percent, margin);
            case Published.CannotTell _ -> "cannot tell";
        };
    }
}
