package org.wellspring.adoption.department;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wellspring.people.DepartmentId;
import org.wellspring.people.structure.Structure;
import org.wellspring.platform.PersonId;

/** Makes a department with one team of the same name. The same name twice is the same department. */
@Component
public class AddDepartment {
    private final Structure structure;
    private final Departments departments;

    AddDepartment(Structure structure, Departments departments) {
        this.structure = structure;
        this.departments = departments;
    }

    @Transactional public DepartmentId add(String name, int people, PersonId by) {
        var department = structure.department(name, by);
        structure.team(department, name, by);
        departments.describe(department, people);
        return department;
    }

    @Transactional public void change(Department department, String name, int people, PersonId by) {
        structure.rename(department.id(), name, by);
        departments.describe(department.id(), people);
    }
}
