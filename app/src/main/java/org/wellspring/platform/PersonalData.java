package org.wellspring.platform;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One module's part in giving a person their data and in erasing it. Every personal column of the database belongs to exactly
 * one such step; a column without one fails the build.
 */
public interface PersonalData {
    /** Columns this step exports and erases, as {@code schema.table.column}. */
    Set<String> columns();

    /** What this module holds about the person: one map a row, ready for the person to read. */
    List<Map<String, Object>> export(PersonId person);

    /** Removes it; called once or several times, and finishes what an earlier call began. */
    void erase(PersonId person);
}
