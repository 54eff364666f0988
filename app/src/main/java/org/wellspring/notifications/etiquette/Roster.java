package org.wellspring.notifications.etiquette;

import java.util.List;
import org.wellspring.platform.TimeSpan;

/** What is known of one person's shifts and leave around now; no shifts at all means that no roster is known. */
public record Roster(List<TimeSpan> shifts, List<TimeSpan> leave) {
    public static final Roster UNKNOWN = new Roster(List.of(), List.of());
}
