package org.wellspring.audit.log;

import java.time.Instant;

/** An entry as the administrator reads it: names instead of ids where there still are names. */
public record AuditLine(long number, Instant at, String by, String what, String about) {}
