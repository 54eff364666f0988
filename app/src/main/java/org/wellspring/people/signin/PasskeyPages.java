package org.wellspring.people.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wellspring.people.directory.Days;
import org.wellspring.people.directory.Members;
import org.wellspring.platform.Role;
import org.wellspring.web.AllowedTo;
import org.wellspring.web.Open;
import org.wellspring.web.Page;
import org.wellspring.web.Visitor;

/** The passkey questions and answers that the browser's script exchanges; pages without script offer the passphrase. */
@RestController
class PasskeyPages {
    private final PasskeyCeremony ceremony;
    private final Members members;
    private final Sessions sessions;
    private final Days days;
    private final Keys keys;

    PasskeyPages(PasskeyCeremony ceremony, Keys keys, Members members, Sessions sessions, Days days) {
        this.ceremony = ceremony;
        this.keys = keys;
        this.members = members;
        this.sessions = sessions;
        this.days = days;
    }

    @Open @PostMapping(value = "/sign-in/passkey/ask", produces = MediaType.APPLICATION_JSON_VALUE) String ask(HttpServletRequest request) {
        return ceremony.beginUsing(request);
    }

    @Open @PostMapping("/sign-in/passkey") ResponseEntity<Map<String, String>> signIn(Page page, @RequestBody String answer,
            @RequestParam(required = false) @Nullable String back, HttpServletRequest request) {
        var person = ceremony.finishUsing(request, answer).filter(id -> members.one(id, days.today()).filter(member -> !member.roles().isEmpty()).isPresent());
        person.ifPresent(id -> sessions.begin(request, id));
        return person.isPresent() ? next(Back.to(back)) : refused(page, "people.passkey.unknown");
    }

    @AllowedTo(Role.STAFF) @PostMapping("/confirm/passkey") ResponseEntity<Map<String, String>> confirm(Page page, Visitor visitor, @RequestBody String answer,
            @RequestParam(required = false) @Nullable String back, HttpServletRequest request) {
        if (ceremony.finishUsing(request, answer).filter(visitor.person()::equals).isEmpty()) {
            return refused(page, "people.passkey.unknown");
        }
        sessions.confirm(request);
        return next(Back.to(back));
    }

    @AllowedTo(value = Role.STAFF, confirmed = true) @PostMapping(value = "/me/keys/passkey/ask", produces = MediaType.APPLICATION_JSON_VALUE)
    String askForNew(Visitor visitor, HttpServletRequest request) {
        return ceremony.beginMaking(request, visitor.person());
    }

    @AllowedTo(value = Role.STAFF, confirmed = true) @PostMapping("/me/keys/passkey") ResponseEntity<Map<String, String>> add(Page page, Visitor visitor, @RequestBody String answer, HttpServletRequest request) {
        var first = keys.of(visitor.person()).none();
        return ceremony.finishMaking(request, answer) ? next(new Back(first ? "/" : "/me/keys")) : refused(page, "people.passkey.notmade");
    }

    private static ResponseEntity<Map<String, String>> next(Back back) {
        return ResponseEntity.ok(Map.of("next", back.path()));
    }

    private static ResponseEntity<Map<String, String>> refused(Page page, String key) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(Map.of("problem", page.text().of(key)));
    }
}
