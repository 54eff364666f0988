package org.wellspring.privacy.releases;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wellspring.privacy.notices.Notices;
import org.wellspring.privacy.spi.SignedDocument;
import org.wellspring.web.Open;

/** The documents as the relay signed them, for whoever wants to check what is shown: at most sixty releases at a time. */
@Open
@RestController
class ReleasePages {
    private final Releases releases;
    private final Notices notices;

    ReleasePages(Releases releases, Notices notices) {
        this.releases = releases;
        this.notices = notices;
    }

    @GetMapping("/releases") List<SignedDocument> releases(@RequestParam(defaultValue = "0") int after) {
        return releases.documentsAfter(after);
    }

    @GetMapping("/notices.json") List<SignedDocument> notices() {
        return notices.documents();
    }
}
