package org.wellspring.web;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;

/** A part of Today that a module offers. Home collects them on the server, in the order of {@link #place()}. */
public interface Panel {
    /** Lower comes first: 10 shift, 20 check-in, 30 the team's reply, 40 everything else. */
    int place();

    /** This panel for the visitor of {@code page}, or nothing when there is nothing to say. */
    Optional<JteModel> on(Page page);
}
