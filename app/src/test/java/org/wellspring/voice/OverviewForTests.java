package org.wellspring.voice;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.OverviewPart;
import org.wellspring.web.Page;

/** Every overview part on one bare page. */
@Controller
@AllowedTo(Role.STAFF)
class OverviewForTests {
    private final List<OverviewPart> parts;

    OverviewForTests(List<OverviewPart> parts) {
        this.parts = parts;
    }

    @GetMapping("/voice-overview-for-tests") @ResponseBody String overview(Page page) {
        return parts.stream().sorted(Comparator.comparingInt(OverviewPart::place)).map(part -> part.on(page)).flatMap(Optional::stream)
            .map(part -> part.render()).reduce("", String::concat);
    }
}
