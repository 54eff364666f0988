package org.wellspring.adoption.department;

import org.wellspring.web.Form;
import org.wellspring.web.Text;

/** The two fields a department is made of, as typed: its name and how many people work there. */
public final class DepartmentForm {
    private static final int MOST = 100_000;

    private DepartmentForm() {}

    public static Form checked(Form form, String name, String people, Text text) {
        return form.need(name, 120, text.of("adoption.department.name.missing")).check(people, text.of("adoption.department.people.wrong"), DepartmentForm::isNumber);
    }

    private static boolean isNumber(String typed) {
        return typed.matches("[0-9]{1,6}") && Integer.parseInt(typed) >= 1 && Integer.parseInt(typed) <= MOST;
    }

    public static int number(Form form, String people) {
        return Integer.parseInt(form.value(people));
    }
}
