package org.wellspring.people;

import org.wellspring.platform.TeamId;

/** @param department name of the department the team belongs to */
public record Team(TeamId id, String name, DepartmentId departmentId, String department) {}
