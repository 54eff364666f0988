package org.wellspring.relay.envelope;

import org.wellspring.figures.Week;

/** Asked before a week takes its first envelope, because it uses the table of the week before last. */
public interface Overdue {
    /** Closes what is due. @return whether no earlier week still needs the table of {@code week} */
    boolean makeRoomFor(Week week);
}
