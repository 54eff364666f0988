package org.wellspring.people;

import java.time.LocalDate;

/** From that day on the department's people are asked and answered. */
public record DepartmentWentLive(DepartmentId department, LocalDate on) {}
