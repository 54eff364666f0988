package org.wellspring.people.stafflist;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.wellspring.people.Team;
import org.wellspring.platform.TeamId;
import org.wellspring.web.Form;
import org.wellspring.web.Text;

/** The list as it was sent: a file, or what was pasted. What was pasted is shown again when it cannot be used. */
final class ListForm {
    private final Form form;
    private final byte[] sent;
    private final Optional<TeamId> otherwise;

    private ListForm(Form form, byte[] sent, Optional<TeamId> otherwise) {
        this.form = form;
        this.sent = sent;
        this.otherwise = otherwise;
    }

    static Form blank(List<Team> teams) {
        return Form.of(Map.of("id", UUID.randomUUID().toString(), "team", teams.size() == 1 ? teams.getFirst().id().toString() : ""));
    }

    static ListForm sent(HttpServletRequest request, @Nullable MultipartFile file, List<Team> teams, Text text) {
        var values = new HashMap<>(Form.sent(request).values());
        var pasted = Optional.ofNullable(request.getParameter("list")).orElse("");
        values.put("list", pasted);
        var form = Form.of(values);
        var otherwise = teams.stream().map(Team::id).filter(team -> team.toString().equals(form.value("team"))).findFirst();
        boolean asFile = file != null && !file.isEmpty();
        var sent = asFile ? bytes(file) : pasted.getBytes(StandardCharsets.UTF_8);
        return new ListForm(asFile || !pasted.isBlank() ? form : form.problem("list", text.of("people.list.nothing")), sent, otherwise);
    }

    Form form() {
        return form;
    }

    byte[] sent() {
        return sent;
    }

    /** The team of lines that name none. */
    Optional<TeamId> otherwise() {
        return otherwise;
    }

    Form withoutNames(Text text) {
        return form.sound() ? form.problem("list", text.of("people.list.headings.missing")) : form;
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
