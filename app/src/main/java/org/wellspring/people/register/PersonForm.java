package org.wellspring.people.register;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.wellspring.people.MembershipKind;
import org.wellspring.web.Form;
import org.wellspring.web.Text;

/** The forms of a person's page: what they show, what is wrong with them, what is read from them. */
final class PersonForm {
    private static final int LONGEST = 80;
    private static final int MOST_LANGUAGES = 10;
    private static final int FULL_POST = 100;

    private PersonForm() {}

    static Form shown(PersonFile file, LocalDate today) {
        var values = new HashMap<String, String>();
        values.put("profession", file.known().work().profession());
        values.put("languages", String.join(", ", file.known().work().languages()));
        values.put("share", file.known().work().share().map(String::valueOf).orElse(""));
        values.put("kind", file.places().stream().findFirst().map(place -> place.kind().name()).orElse(MembershipKind.EMPLOYED.name()));
        values.put("from", today.toString());
        values.put("end", today.toString());
        values.put("since", today.toString());
        return Form.of(values);
    }

    /** The shown form with what was sent laid over it. */
    static Form over(Form shown, Form sent) {
        var values = new HashMap<>(shown.values());
        values.putAll(sent.values());
        return new Form(values, sent.problems());
    }

    /** @param field a day from today on: weeks that are over stay as they were */
    static Form checkDay(Form form, String field, LocalDate today, Text text) {
        return form.check(field, text.of("people.person.day.wrong"), words -> day(form, field).filter(day -> !day.isBefore(today)).isPresent());
    }

    static Optional<LocalDate> day(Form form, String field) {
        try {
            return Optional.of(LocalDate.parse(form.value(field)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    static Form checkWork(Form form, Text text) {
        return form.check("profession", text.of("people.join.profession.long"), words -> words.length() <= LONGEST)
            .check("languages", text.of("people.profile.languages.long"), words -> languages(form).size() <= MOST_LANGUAGES && languages(form).stream().allMatch(one -> one.length() <= LONGEST))
            .check("share", text.of("people.person.share.wrong"), words -> words.isEmpty() || share(form).isPresent())
            .check("kind", text.of("people.person.kind.wrong"), words -> kind(form).isPresent());
    }

    static PersonFile.Work work(Form form) {
        return new PersonFile.Work(form.value("profession"), languages(form), share(form));
    }

    static Optional<MembershipKind> kind(Form form) {
        return Arrays.stream(MembershipKind.values()).filter(kind -> kind.name().equals(form.value("kind"))).findFirst();
    }

    private static Optional<Integer> share(Form form) {
        return Optional.of(form.value("share")).filter(words -> words.matches("\\d{1,3}")).map(Integer::valueOf).filter(share -> share >= 1 && share <= FULL_POST);
    }

    private static List<String> languages(Form form) {
        return Arrays.stream(form.value("languages").split("[,;،]")).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList();
    }
}
