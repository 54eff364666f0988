package org.wellspring.people.me;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wellspring.platform.Language;
import org.wellspring.web.Form;
import org.wellspring.web.Text;

/** The profile as a form: what is shown, what is wrong with it, what is read from it. */
final class ProfileForm {
    private static final int LONGEST = 80;
    private static final int MOST_LANGUAGES = 10;
    private static final Set<String> SCHEMES = Set.of("auto", "light", "dark");

    private ProfileForm() {}

    static Form shown(Profiles.Profile profile) {
        return Form.of(Map.of("called", profile.name(), "profession", profile.profession(), "languages", String.join(", ", profile.languages()),
            "language", profile.language().code(), "scheme", profile.scheme()));
    }

    static Form check(Form form, Text text) {
        var checked = form;
        if (form.value("called").isBlank() || form.value("called").length() > LONGEST) {
            checked = checked.problem("called", text.of("people.join.called.missing"));
        }
        if (form.value("profession").length() > LONGEST) {
            checked = checked.problem("profession", text.of("people.join.profession.long"));
        }
        var languages = languages(form);
        if (languages.size() > MOST_LANGUAGES || languages.stream().anyMatch(language -> language.length() > LONGEST)) {
            checked = checked.problem("languages", text.of("people.profile.languages.long"));
        }
        return checked;
    }

    static Profiles.Profile read(Form form) {
        var scheme = SCHEMES.contains(form.value("scheme")) ? form.value("scheme") : "auto";
        return new Profiles.Profile(form.value("called"), form.value("profession"), languages(form),
            Language.ofCode(form.value("language")).orElse(Language.ENGLISH), scheme);
    }

    private static List<String> languages(Form form) {
        return Arrays.stream(form.value("languages").split("[,;،]")).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }
}
