package org.wellspring.relay.rating;

import java.net.URI;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wellspring.relay.RelaySettings;
import org.wellspring.relay.door.Problem;

/** What the rating page needs beside itself: its languages, and the two ways out of it, which work without a script. */
@RestController
class RatePages {
    private final RelaySettings settings;
    private final Languages languages;

    RatePages(RelaySettings settings, Languages languages) {
        this.settings = settings;
        this.languages = languages;
    }

    @GetMapping("/rate/languages")
    List<Languages.Line> languages() {
        return languages.all();
    }

    @GetMapping("/rate/languages/{tag}")
    ResponseEntity<?> language(@PathVariable String tag) {
        var file = languages.find(tag);
        return file.isPresent() ? ResponseEntity.ok(file.get()) : Problem.of(HttpStatus.NOT_FOUND, "No such language", "The rating page has no such language. See /rate/languages.");
    }

    @GetMapping("/rate/unsafe")
    ResponseEntity<Void> unsafe(@RequestParam(defaultValue = "") String lang) {
        return to("unsafe", lang);
    }

    @GetMapping("/rate/complain")
    ResponseEntity<Void> complain(@RequestParam(defaultValue = "") String lang) {
        return to("complain", lang);
    }

    private ResponseEntity<Void> to(String page, String lang) {
        var query = LanguageFile.isTag(lang) ? "?lang=" + lang : "";
        return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create("%s/clients/%s%s".formatted(settings.app(), page, query))).build();
    }
}
