package org.wellspring.web;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;

/** A part of the wellbeing lead's overview that a module offers; the page collects them in the order of {@link #place()}. */
public interface OverviewPart {
    /** Lower comes first: 10 what waits for an answer, 13 figures, 20 departments and coverage, 40 everything else. */
    int place();

    /** This part for the visitor of {@code page}, or nothing when there is nothing to say. */
    Optional<JteModel> on(Page page);
}
