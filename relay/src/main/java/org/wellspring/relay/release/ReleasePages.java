package org.wellspring.relay.release;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wellspring.relay.signed.SignedDocument;

/** Everyone gets the same releases. */
@RestController
class ReleasePages {
    private final Releases releases;

    ReleasePages(Releases releases) {
        this.releases = releases;
    }

    @GetMapping("/releases")
    List<SignedDocument> after(@RequestParam(defaultValue = "0") int after) {
        return releases.after(after);
    }
}
